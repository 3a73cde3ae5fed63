# @row GC-04
# @strategy counting: the host's collector is not asked
# An instance whose attributes CPython keeps in place shows their values, even after one of them has been deleted.
import gc


class Plain:
    def __init__(self):
        self.a = 1
        self.b = []
        self.c = None


plain = Plain()
print([type(x).__name__ for x in gc.get_referents(plain)])
del plain.a
print([type(x).__name__ for x in gc.get_referents(plain)])
plain.me = plain
plain.__dict__
print([type(x).__name__ for x in gc.get_referents(plain)])

gc.disable()
gc.collect()
ring = Plain()
del ring.b
ring.me = ring
del ring
print(gc.collect())
