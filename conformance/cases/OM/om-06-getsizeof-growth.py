# @row OM-06
import sys
items, sizes = [], []
for i in range(40):
    sizes.append(sys.getsizeof(items))
    items.append(i)
print(sizes)
table, sizes = {}, []
for i in range(60):
    sizes.append(sys.getsizeof(table))
    table[i] = i
print(sorted(set(sizes)))
group, sizes = set(), []
for i in range(200):
    sizes.append(sys.getsizeof(group))
    group.add(i)
print(sorted(set(sizes)))
buffer, sizes = bytearray(), []
for i in range(40):
    sizes.append(sys.getsizeof(buffer))
    buffer.append(65)
print(sizes)
print(sys.getsizeof(list("abc")), sys.getsizeof([*"abc"]), sys.getsizeof([c for c in "abc"]), sys.getsizeof(items[:10]), sys.getsizeof(items + items))
