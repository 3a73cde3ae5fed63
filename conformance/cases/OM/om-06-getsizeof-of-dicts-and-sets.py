# @row OM-06
import sys
d, sizes = {}, []
for i in range(100):
    if not sizes or sizes[-1][1] != sys.getsizeof(d): sizes.append((len(d), sys.getsizeof(d)))
    d[i] = i
print(sizes)
s, sizes = set(), []
for i in range(100):
    if not sizes or sizes[-1][1] != sys.getsizeof(s): sizes.append((len(s), sys.getsizeof(s)))
    s.add(i)
print(sizes)
print(
    sys.getsizeof(dict.fromkeys(range(10))), sys.getsizeof({**{i: i for i in range(6)}}), sys.getsizeof(dict(a=1)),
    sys.getsizeof({"a": 1}), sys.getsizeof({1: 1}), sys.getsizeof(frozenset(range(10))), sys.getsizeof({1, 2, 3}),
)
d.clear()
s.clear()
print(sys.getsizeof(d), sys.getsizeof(s), sys.getsizeof({}.keys()), sys.getsizeof({}.items()), sys.getsizeof(iter({})))
