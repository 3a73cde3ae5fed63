# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount

print(getrefcount(x := object()), getrefcount(x))
print(getrefcount(y := x), getrefcount(x))
print(getrefcount(x if x is y else None))
print([getrefcount(z) for _ in range(2) if (z := x)], getrefcount(x))
