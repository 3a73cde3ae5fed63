# @row GC-03
# @strategy counting: the collector is the counting strategy's
import gc

gc.disable()
gc.collect()
holder = []
gc.collect()
young = [holder]
holder.append(young)
del young
print("held by an old object:", gc.collect(0))
del holder
print("both unreachable, one old:", gc.collect(0), gc.collect(1), gc.collect(2))
