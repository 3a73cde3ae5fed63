# @row GC-03
# @strategy counting: the collector is the counting strategy's
import gc

gc.disable()
gc.collect()


def probe(name, *members):
    ring = list(members)
    ring.append(ring)
    del ring, members
    print(name, gc.collect())


probe("alone")
probe("numbers", 1, 2, 3)
probe("text", "a", b"b")
probe("lists", [], [])
probe("dict of atoms", dict(a=1))
probe("dict with a list", dict(a=[]))
probe("set", {1})
probe("object", object())
probe("range", range(3))
