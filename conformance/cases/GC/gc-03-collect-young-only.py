# @row GC-03
# @strategy counting: the collector is the counting strategy's
import gc

gc.disable()
gc.collect()


def ring():
    r = []
    r.append(r)
    return r


old = ring()
gc.collect(0)
gc.collect(1)
young = ring()
del old, young
print("generation 0:", gc.collect(0))
print("generation 1:", gc.collect(1))
print("generation 2:", gc.collect(2))
