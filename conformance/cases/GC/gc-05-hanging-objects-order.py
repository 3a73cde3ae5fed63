# @row GC-05
# @strategy counting: the order of finalisation is the point
import gc

gc.disable()


class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


class Node:
    pass


def make(kind):
    n = Node()
    n.me = n
    if kind == "list":
        n.x = [D("0"), D("1"), D("2")]
    elif kind == "tuple":
        n.x = (D("0"), D("1"), D("2"))
    elif kind == "dict":
        n.x = {i: D(i) for i in range(3)}
    else:
        n.a, n.b, n.c = D("a"), D("b"), D("c")


for kind in ("list", "tuple", "dict", "attributes"):
    make(kind)
    print(kind, gc.collect())
