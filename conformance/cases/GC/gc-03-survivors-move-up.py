# @row GC-03
# @strategy counting: the collector is the counting strategy's
import gc

gc.disable()
gc.collect()


def ring():
    r = []
    r.append(r)
    return r


a = ring()
gc.collect(0)
b = ring()
gc.collect(0)
del a
print("b and a are in generation 1, a is garbage:", gc.collect(0), gc.collect(1))
del b
print("b has moved to the oldest:", gc.collect(0), gc.collect(1), gc.collect(2))
