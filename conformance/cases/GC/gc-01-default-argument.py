# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount

value = object()
base = getrefcount(value)


def function(argument=value, *, key=value):
    return getrefcount(argument) - base


print(getrefcount(value) - base)
print(function(), function(1 and value))
function.__defaults__ = None
print(getrefcount(value) - base)
function.__kwdefaults__ = None
print(getrefcount(value) - base)
