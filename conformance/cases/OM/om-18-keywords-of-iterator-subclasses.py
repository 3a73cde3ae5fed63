# @row OM-18
"""A subclass of an iterator refuses keywords unless its own __init__ takes them."""
import itertools

CASES = (
    (filter, (None, [0, 1])),
    (map, (str, [1])),
    (itertools.dropwhile, (bool, [0, 1])),
    (itertools.chain, ([1], [2])),
    (itertools.cycle, ([1],)),
    (itertools.islice, ([1, 2], 1)),
    (itertools.starmap, (pow, [(2, 3)])),
    (itertools.takewhile, (bool, [1, 0])),
)
for cls, arguments in CASES:
    plain = type("Plain", (cls,), {})
    for made in (cls, plain):
        try:
            made(*arguments, extra=1)
        except TypeError as error:
            print(made.__name__, error)

    def init(self, *arguments, extra=None):
        self.extra = extra

    own = type("Own", (cls,), {"__init__": init})(*arguments, extra=3)
    print(own.extra, next(own))
