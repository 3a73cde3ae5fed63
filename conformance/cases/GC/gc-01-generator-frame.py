# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount


def generator(argument):
    local = argument
    yield getrefcount(local)
    del local
    yield getrefcount(argument)
    argument = None
    yield


value = object()
g = generator(value)
print("made", getrefcount(value))
print("first", next(g), getrefcount(value))
print("second", next(g), getrefcount(value))
next(g)
print("third", getrefcount(value), getrefcount(g))
