# @row GC-01
from sys import getrefcount

IMMORTAL = 4294967295
for value in (None, True, False, Ellipsis, NotImplemented, 0, 256, -5, "", "a", b"", b"x", ()):
    print(repr(value), getrefcount(value))
for value in (int, str, list, dict, type, object, ValueError, KeyError, type(None), type(len)):
    print(value.__name__, getrefcount(value))
