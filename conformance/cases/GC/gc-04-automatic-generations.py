# @row GC-04
# @strategy counting: the collector is the counting strategy's
# @calm it counts automatic collections
import gc

gc.collect()
seen = []


def watch(phase, info):
    if phase == "start":
        seen.append(info["generation"])


gc.callbacks.append(watch)
gc.set_threshold(20, 2, 1000)
kept = [[] for _ in range(400)]
gc.callbacks.remove(watch)
gc.set_threshold(2000, 10, 10)
print(set(seen))
first = seen.index(1)
print(seen[first + 1 : first + 5])
