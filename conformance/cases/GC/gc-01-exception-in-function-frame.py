# @row GC-01
# @strategy counting: reference counts exist only there
import sys
from sys import getrefcount


def fail(argument):
    local = argument
    raise LookupError


value = object()
try:
    fail(value)
except LookupError as error:
    print("held by the traceback", getrefcount(value))
    saved = error
print(getrefcount(value))
saved.__traceback__ = None
print(getrefcount(value))


def exception():
    return getrefcount(sys.exception())


try:
    raise KeyError
except KeyError:
    print(exception(), getrefcount(sys.exception()))
