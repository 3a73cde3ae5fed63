# @row GC-01
# @strategy counting: reference counts exist only there
import sys
from sys import getrefcount

outer = KeyError("outer")
inner = ValueError("inner")
try:
    raise outer
except KeyError:
    print(getrefcount(outer), getrefcount(inner))
    try:
        raise inner
    except ValueError:
        print(getrefcount(outer), getrefcount(inner), inner.__context__ is outer)
    print(getrefcount(outer), getrefcount(inner), sys.exception() is outer)
print(getrefcount(outer), getrefcount(inner), sys.exception())
inner.__context__ = None
print(getrefcount(outer))
