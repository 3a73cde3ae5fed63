# @row GC-04
# @strategy counting: the collector is the counting strategy's
import gc

gc.disable()
gc.collect()
print(gc.get_freeze_count())
ring = []
ring.append(ring)
gc.freeze()
frozen = gc.get_freeze_count()
print(frozen > 100, gc.get_count()[0] < 5)
del ring
print(gc.collect())
print(any(o == "never" for o in gc.get_objects(0)))
gc.unfreeze()
print(gc.get_freeze_count(), gc.collect())
