# @row OM-18
# Where sequences are wanted, a subclass is asked for its iterator, or its own elements count: as CPython does for each.
import array
import collections
import itertools
import math


class OddTuple(tuple):
    def __iter__(self):
        print("iter", end=" ")
        return iter([7, 8])

    def __len__(self):
        print("len", end=" ")
        return 2


class OddList(list):
    __iter__ = OddTuple.__iter__
    __len__ = OddTuple.__len__


class OddStr(str):
    def __iter__(self):
        return iter([65, 66])


def assigned(place):
    def assign(value):
        items = [0, 1, 2, 3]
        items[place] = value
        return items

    return assign


def extended(made):
    def extend(value):
        made.extend(value)
        return made

    return extend


for name, function in dict(
    slice=assigned(slice(1, 2)),
    empty=assigned(slice(3, 1)),
    steps=assigned(slice(0, 4, 2)),
    backwards=assigned(slice(None, None, -2)),
    list=extended([]),
    deque=extended(collections.deque()),
    array=extended(array.array("i")),
    bytearray=extended(bytearray()),
    starmap=lambda value: list(itertools.starmap(max, [value])),
    dist=lambda value: math.dist(value, value),
    cast=lambda value: memoryview(b"ab").cast("B", value).shape,
    tuple=tuple,
    star=lambda value: [*value],
).items():
    for kind in OddTuple, OddList:
        print(name, kind.__name__, end=" ")
        print(function(kind((1, 2))))
print(extended(bytearray())(OddStr("xy")))
for text in "a", "":
    try:
        print(extended(bytearray())(text))
    except TypeError as e:
        print(e)
