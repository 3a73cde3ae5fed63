# @row GC-04
# @strategy counting: the collector is the counting strategy's
import gc

gc.disable()
gc.collect()


def callback(phase, info):
    print(phase, "nested collect gives", gc.collect())


ring = {}
ring["me"] = ring
del ring
gc.callbacks.append(callback)
print(gc.collect())
gc.callbacks.clear()
