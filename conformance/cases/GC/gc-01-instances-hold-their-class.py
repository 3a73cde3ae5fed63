# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount


class C:
    pass


base = getrefcount(C)
instances = [C() for _ in range(10)]
print(getrefcount(C) - base)
del instances[5:]
print(getrefcount(C) - base)


class D:
    pass


instances[0].__class__ = D
print(getrefcount(C) - base)
del instances
print(getrefcount(C) - base)
