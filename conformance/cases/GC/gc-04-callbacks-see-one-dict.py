# @row GC-04
# @strategy counting: the collector is the counting strategy's
import gc

gc.disable()
gc.collect()
seen = []
gc.callbacks.append(lambda phase, info: seen.append((phase, info)))
gc.callbacks.append(lambda phase, info: info.clear())
gc.collect(1)
gc.callbacks.clear()
print([(phase, info) for phase, info in seen])
print(seen[0][1] is seen[1][1])
