# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount


def inner():
    yield 1
    yield 2


def outer(delegate):
    yield from delegate


i = inner()
o = outer(i)
print(getrefcount(i), getrefcount(o))
next(o)
print(getrefcount(i), o.gi_yieldfrom is i)
print(list(o), getrefcount(i), o.gi_frame)
