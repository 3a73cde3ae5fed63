# @row GC-04
# @strategy counting: the collector is the counting strategy's
import gc

kept = []


class Plain:
    pass


class Finalised:
    def __del__(self):
        print("in __del__:", gc.is_finalized(self))
        kept.append(self)


p, f = Plain(), Finalised()
print(gc.is_finalized(p), gc.is_finalized(f), gc.is_finalized(3), gc.is_finalized([]))
del f
print(gc.is_finalized(kept[0]))
ring = Finalised()
ring.me = ring
del ring
gc.collect()
print(gc.is_finalized(kept[1]), gc.is_tracked(kept[1]))
