# @row GC-01
from sys import getrefcount
print([getrefcount(x) == 4294967295 for x in (None, True, False, ..., NotImplemented, 0, 1, 256, -5, "", "a", b"", (), int, str, object, type)])
print(getrefcount(None), getrefcount(5))
before = getrefcount(None)
keep = [None] * 1000
print(getrefcount(None) == before)
print(getrefcount(10**10) < 10, getrefcount(1.5) < 10)
