# @row IN-03
# Natives that come to themselves through nested data or Python code do not count against the recursion limit, and say so when they are too deep.
import functools, sys

sys.setrecursionlimit(300)


def shown(name, run):
    try:
        print(name, type(run()).__name__)
    except RecursionError as error:
        print(name, error)


def nested(depth, around, value=()):
    for _ in range(depth):
        value = around(value)
    return value


for depth in 2000, 20000:
    a, b = nested(depth, lambda x: [x]), nested(depth, lambda x: [x])
    shown("list", lambda: repr(a))
    shown("list ==", lambda: a == b)
    shown("list <", lambda: a < b)
    c, d = nested(depth, lambda x: (x,)), nested(depth, lambda x: (x,))
    shown("tuple", lambda: repr(c))
    shown("tuple ==", lambda: c == d)
    e, f = nested(depth, lambda x: {1: x}), nested(depth, lambda x: {1: x})
    shown("dict", lambda: repr(e))
    shown("dict ==", lambda: e == f)
    shown("exception", lambda: str(nested(depth, Exception)))
    shown("isinstance", lambda: isinstance(1, nested(depth, lambda x: (x,), str)))
    shown("issubclass", lambda: issubclass(int, nested(depth, lambda x: (x,), str)))


class Same:
    def __eq__(self, other):
        return [self] == [other]

    def __str__(self):
        return "%s" % self

    def __repr__(self):
        return "%r" % [self]


shown("==", lambda: Same() == Same())
shown("str", lambda: str(Same()))
shown("repr", lambda: repr(Same()))


@functools.singledispatch
def dispatched(value):
    return dispatched(value)


shown("singledispatch", lambda: dispatched(1))


def sorting():
    return sorted([2, 1], key=functools.cmp_to_key(lambda a, b: sorting()))


shown("cmp_to_key", sorting)


class Base:
    pass


class Odd:
    def __init__(self, *bases):
        self.__bases__ = bases


one = nested(30000, Odd, Odd())
try:
    print(issubclass(one, Base))
except TypeError as error:
    print(error)
print(issubclass(one, Odd()))
