# @row OM-06
import sys
items = []
for number in range(10): items.append(number)
print(sys.getsizeof(items), sys.getsizeof(items[:]), sys.getsizeof(items.copy()), sys.getsizeof(list(items)), sys.getsizeof([*items]), sys.getsizeof(list(iter(items))), sys.getsizeof([x for x in items]), sys.getsizeof(items + []), sys.getsizeof(items * 1), sys.getsizeof(sorted(items)))
print(sys.getsizeof(tuple(items)), sys.getsizeof(items[2:5]), sys.getsizeof(items[::2]), sys.getsizeof(list("abc")), sys.getsizeof(list(range(7))))
