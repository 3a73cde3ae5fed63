# @row GC-01
# @strategy counting: reference counts exist only there
import sys
from sys import getrefcount


def make():
    value = object()
    return sys._getframe(), getrefcount(value)


frame, count = make()
print(count)
value = frame.f_locals["value"]
print(getrefcount(value))
frame.clear()
print(getrefcount(value))
