# @row GC-04
# @strategy counting: the collector is the counting strategy's
# @calm it counts automatic collections
import gc

gc.disable()
gc.collect()
full = []


def watch(phase, info):
    if phase == "start" and info["generation"] == 2:
        full.append(len(kept))


kept = [[] for _ in range(20000)]
gc.collect()
gc.callbacks.append(watch)
gc.set_threshold(100, 2, 2)
gc.enable()
for _ in range(3000):
    kept.append([])
print("few new objects, no full collection:", full)
for _ in range(30000):
    kept.append([])
gc.callbacks.clear()
gc.set_threshold(2000, 10, 10)
print("many new objects:", 1 <= len(full) <= 6)
