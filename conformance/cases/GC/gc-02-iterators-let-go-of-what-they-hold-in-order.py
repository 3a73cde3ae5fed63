# @row GC-02
# @strategy counting: the moment of finalisation is the point
# What a dying iterator holds dies in the order of its deallocator: tuples of iterators from their ends, functions first.
import itertools


class Noisy:
    def __init__(self, n):
        self.n = n

    def __call__(self, *args):
        return None

    def __del__(self):
        print("del", self.n, end=" ")


def walk(x):
    yield x
    yield x


makers = [
    lambda: zip(walk(Noisy(1)), walk(Noisy(2))),
    lambda: map(Noisy(0), walk(Noisy(1)), walk(Noisy(2))),
    lambda: filter(Noisy(0), walk(Noisy(1))),
    lambda: itertools.zip_longest(walk(Noisy(1)), walk(Noisy(2)), fillvalue=Noisy(3)),
    lambda: itertools.product([Noisy(1), Noisy(2)], [Noisy(3), Noisy(4)]),
    lambda: itertools.starmap(Noisy(0), walk((Noisy(1),))),
    lambda: itertools.accumulate(walk(Noisy(1)), Noisy(0), initial=Noisy(2)),
    lambda: itertools.dropwhile(Noisy(0), walk(Noisy(1))),
    lambda: itertools.takewhile(Noisy(0), walk(Noisy(1))),
    lambda: itertools.filterfalse(Noisy(0), walk(Noisy(1))),
]
for make in makers:
    for steps in range(2):
        iterator = make()
        print(type(iterator).__name__, steps, end=": ")
        if steps:
            next(iterator, None)
        iterator = None
        print()
