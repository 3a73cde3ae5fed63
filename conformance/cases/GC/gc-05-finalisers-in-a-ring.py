# @row GC-05
# @strategy counting: the order of finalisation is the point
import gc

gc.disable()


class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, "next is", self.next.name)


def ring(*names):
    nodes = [D(name) for name in names]
    for a, b in zip(nodes, nodes[1:] + nodes[:1]):
        a.next = b


ring("only")
print(gc.collect())
ring("a", "b")
print(gc.collect())
ring("x", "y", "z")
print(gc.collect())
