# @row OM-06
import sys
items = set(); last = None
for number in range(400):
    size = sys.getsizeof(items)
    if size != last: print(number, size)
    last = size
    items.add(number)
print(sys.getsizeof(items.copy()), sys.getsizeof(frozenset(items)), sys.getsizeof(set(range(5))), sys.getsizeof(items - items))
