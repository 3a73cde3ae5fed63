# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount


def direct(argument):
    return getrefcount(argument)


def through(argument):
    return direct(argument)


def renamed(argument):
    other = argument
    return getrefcount(other)


value = object()
print(direct(value), through(value), renamed(value), getrefcount(value))
print(direct(object()), through(object()))
print(direct(argument=value), direct(*[value]), direct(**{"argument": value}))
