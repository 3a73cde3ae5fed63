# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount


def function():
    value = object()
    first = getrefcount(value)
    snapshot = locals()
    second = getrefcount(value)
    del snapshot
    return first, second, getrefcount(value)


print(function())
value = object()
base = getrefcount(value)
copy = dict(globals())
print(getrefcount(value) - base)
