# @row GC-09
# @strategy counting: containers are traced as long as their deaths are known
import tracemalloc

tracemalloc.start()
before, _ = tracemalloc.get_traced_memory()
kept = [[0] * 100 for _ in range(100)]
during, peak = tracemalloc.get_traced_memory()
print(during - before > 80000, peak >= during)
del kept
after, peak = tracemalloc.get_traced_memory()
print(after - before < 10000, peak >= during)
tracemalloc.reset_peak()
_, peak = tracemalloc.get_traced_memory()
print(peak < during)
tracemalloc.clear_traces()
current, peak = tracemalloc.get_traced_memory()
print(current < 10000)
tracemalloc.stop()
