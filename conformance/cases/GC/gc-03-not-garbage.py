# @row GC-03
# @strategy counting: the collector is the counting strategy's
import gc

gc.disable()
gc.collect()
ring = []
ring.append(ring)
print(gc.collect())
inner = ring[0]
del ring
print(gc.collect())
del inner
print(gc.collect())
a, b = {}, {}
a["b"], b["a"] = b, a
del a
print(gc.collect(), b["a"]["b"] is b)
del b
print(gc.collect())
