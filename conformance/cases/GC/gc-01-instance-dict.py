# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount


class C:
    pass


c = C()
c.x = v = object()
print(getrefcount(v), getrefcount(c))
d = c.__dict__
print(getrefcount(d), getrefcount(v), c.__dict__ is d)
del c
print(getrefcount(d), getrefcount(v))
d.clear()
print(getrefcount(v))
e = C()
e.__dict__ = d
print(getrefcount(d))
e.__dict__ = {}
print(getrefcount(d))
