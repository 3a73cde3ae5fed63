# @row GC-04
# @strategy counting: the collector is the counting strategy's
import gc

gc.disable()


def callback(phase, info):
    print(phase, sorted(info), info["generation"], info["collected"], info["uncollectable"])


gc.collect()
ring = []
ring.append(ring)
del ring
gc.callbacks.append(callback)
print(gc.collect())
print(gc.collect(0))
print(gc.collect(1))
gc.callbacks.remove(callback)
print(gc.collect(), gc.callbacks)
