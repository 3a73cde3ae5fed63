# @row GC-01
# @strategy counting: reference counts exist only there
import functools
from sys import getrefcount

value = object()


def function(*args, **keywords):
    return len(args), sorted(keywords)


p = functools.partial(function, value, key=value)
print(getrefcount(value), getrefcount(function))
print(p(), getrefcount(value))
q = functools.partial(p, value)
print(getrefcount(value), getrefcount(function), getrefcount(p))
del p, q
print(getrefcount(value), getrefcount(function))
