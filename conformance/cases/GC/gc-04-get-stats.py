# @row GC-04
# @strategy counting: the collector is the counting strategy's
import gc

gc.disable()
gc.collect()
before = gc.get_stats()
print(len(before), [list(s) for s in before])
ring = []
ring.append(ring)
del ring
gc.collect(0)
gc.collect(1)
gc.collect()
after = gc.get_stats()
for b, a in zip(before, after):
    print({key: a[key] - b[key] for key in a})
print(gc.get_stats() is not after)
