# @row GC-03
# @strategy counting: the numbers of `gc.collect()` are the point
import gc
import itertools


def count(make, collected_before):
    """Tells how many objects the collector finds where an untouched iterator is part of a cycle."""
    ring = []
    ring += [ring, make(ring)]
    if collected_before:
        gc.collect()
    del ring
    return gc.collect()


def items(ring):
    return iter({1: ring}.items())


gc.disable()
gc.collect()
for make in [enumerate, zip, items, itertools.pairwise, itertools.zip_longest, reversed, iter]:
    print(make.__name__, count(make, False), count(make, True))
