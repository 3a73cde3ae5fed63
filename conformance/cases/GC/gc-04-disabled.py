# @row GC-04
# @strategy counting: the collector is the counting strategy's
import gc

seen = []
gc.callbacks.append(lambda phase, info: seen.append(phase))
gc.set_threshold(10)
gc.disable()
print(gc.isenabled())
kept = [[] for _ in range(1000)]
print(seen)
gc.collect(0)
print(seen)
gc.enable()
print(gc.isenabled())
gc.set_threshold(0)
seen.clear()
kept = [[] for _ in range(1000)]
print(seen)
gc.callbacks.clear()
gc.set_threshold(2000)
