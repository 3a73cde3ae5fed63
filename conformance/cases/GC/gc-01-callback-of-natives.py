# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount


class V:
    pass


v = V()
print(list(map(getrefcount, [v])))
print(list(map(lambda each: getrefcount(each), [v])))
print(sorted([v], key=lambda each: print("key", getrefcount(each)) or 0) == [v])
print(max([v], key=lambda each: print("max", getrefcount(each)) or 0) is v)
print(list(filter(lambda each: print("filter", getrefcount(each)), (v,))))
import functools
print(functools.reduce(lambda a, b: getrefcount(b), [v], 0))
