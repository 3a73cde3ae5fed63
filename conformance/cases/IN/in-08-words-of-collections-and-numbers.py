# @row IN-08
# Keys that an OrderedDict misses are the arguments of its KeyError; arrays look at text before the type code; isqrt() asks a subclass whether its guess is too large.
import array
import collections
import itertools
import math


def told(function, *args):
    try:
        return function(*args)
    except (KeyError, TypeError, ValueError, OverflowError, MemoryError) as error:
        return f"{type(error).__name__} {error.args}"


ordered = collections.OrderedDict(a=1)
for key in (), (1,), (1, 2), "x", None:
    print(told(ordered.move_to_end, key), told(ordered.pop, key), told(ordered.__delitem__, key), told(ordered.__getitem__, key))
print(told(array.array, "x", "a"), told(array.array, "x"), told(array.array, "x", array.array("w")), told(array.array, "i", array.array("w")))


class Loud(int):
    def __lt__(self, other):
        print("lt", int(other), end=" ")
        return int(self) < int(other)


for number in 2**63, 2**64 - 1, 2**64, 2**65 - 1, 2**65, 2**66, 2**70, 10**40:
    print(math.isqrt(Loud(number)))
for kind in itertools.combinations, itertools.combinations_with_replacement, itertools.permutations:
    print(kind.__name__, [told(kind, [1, 2], count) for count in (2**70, -2**70, 2**62, 2**63 - 1, -1)])
