# @row GC-04
# @strategy counting: the collector is the counting strategy's
# @calm it counts automatic collections
import gc

gc.collect()
gc.set_threshold(50, 1000, 1000)
seen = []
gc.callbacks.append(lambda phase, info: seen.append((phase, info["generation"])))
kept = [[] for _ in range(200)]
gc.callbacks.clear()
gc.set_threshold(2000, 10, 10)
print(set(seen), 3 <= seen.count(("start", 0)) <= 5)
