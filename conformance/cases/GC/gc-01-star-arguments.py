# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount


def positional(*values):
    return getrefcount(values[0]), getrefcount(values)


def keywords(**values):
    return getrefcount(values["key"]), getrefcount(values)


def both(*values, **more):
    return getrefcount(values), getrefcount(more)


value = object()
print(positional(value))
print(keywords(key=value))
pack = (value,)
print(positional(*pack), getrefcount(pack))
mapping = {"key": value}
print(keywords(**mapping), getrefcount(mapping))
print(both(1, two=2))
print(getrefcount(value))
