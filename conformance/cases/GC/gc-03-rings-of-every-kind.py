# @row GC-03
# @strategy counting: the collector is the counting strategy's
import gc
from collections import deque

gc.disable()


def probe(name, make):
    gc.collect()
    make()
    print(name, gc.collect())


def in_list():
    ring = []
    ring.append(ring)


def in_dict():
    ring = {}
    ring["me"] = ring


def in_tuple():
    holder = []
    holder.append((holder,))


def in_set():
    class Hashable:
        pass

    gc.collect()
    h = Hashable()
    h.set = {h}


def in_deque():
    ring = deque()
    ring.append(ring)


for make in (in_list, in_dict, in_tuple, in_set, in_deque):
    probe(make.__name__, make)
