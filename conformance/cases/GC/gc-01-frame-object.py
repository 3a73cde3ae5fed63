# @row GC-01
# @strategy counting: reference counts exist only there
import sys
from sys import getrefcount


def function():
    frame = sys._getframe()
    first = getrefcount(frame)
    again = sys._getframe()
    return first, getrefcount(frame), again is frame


print(function())


def kept():
    return sys._getframe()


frame = kept()
print(getrefcount(frame), frame.f_back is None)
