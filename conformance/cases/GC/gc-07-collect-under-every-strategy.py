# @row GC-07
import gc


class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("finalised", self.name, gc.is_finalized(self))


def ring(name):
    one, other = Node(name), []
    one.other, other[:] = other, [one]


ring("ring")
gc.collect()
saved = []


class Phoenix:
    def __del__(self):
        saved.append(self)


phoenix = Phoenix()
phoenix.ring = phoenix
del phoenix
gc.collect()
print(len(saved), gc.is_finalized(saved[0]), type(saved[0]).__name__)
saved[0].ring = None
saved.clear()
gc.collect()
print("finalised once", len(saved))
