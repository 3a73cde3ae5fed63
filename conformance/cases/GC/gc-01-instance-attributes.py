# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount


class C:
    pass


class S:
    __slots__ = ("attribute",)


v = object()
for make in (C, S):
    c = make()
    c.attribute = v
    print(make.__name__, getrefcount(v), getrefcount(c.attribute))
    c.attribute = v
    print(getrefcount(v))
    del c.attribute
    print(getrefcount(v))
    c.attribute = v
    del c
    print(getrefcount(v))
