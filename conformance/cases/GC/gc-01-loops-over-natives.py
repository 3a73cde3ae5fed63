# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount


class V:
    pass


v = V()
for each in iter([v]):
    print("list", getrefcount(v))
for each in map(lambda x: x, (v,)):
    print("map", getrefcount(v))
for each in filter(None, [v]):
    print("filter", getrefcount(v))
for index, each in enumerate([v]):
    print("enumerate", getrefcount(v))
for (each,) in zip([v]):
    print("zip", getrefcount(v))
for each in {v: 1}:
    print("keys", getrefcount(v))
for key, each in {1: v}.items():
    print("items", getrefcount(v))
for each in {1: v}.values():
    print("values", getrefcount(v))
for each in {v}:
    print("set", getrefcount(v))
for each in reversed([v]):
    print("reversed", getrefcount(v))
del each
print(getrefcount(v))
