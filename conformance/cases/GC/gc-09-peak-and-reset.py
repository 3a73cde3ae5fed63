# @row GC-09
# @strategy counting: what is not counted has no known death and is not traced
import tracemalloc

tracemalloc.start()
tracemalloc.clear_traces()
data = [bytearray(10_000) for _ in range(100)]
size, peak = tracemalloc.get_traced_memory()
print(size >= 1_000_000, size < 1_100_000, peak >= size)
del data
size, peak = tracemalloc.get_traced_memory()
print(size < 100_000, peak >= 1_000_000)
tracemalloc.reset_peak()
size, peak = tracemalloc.get_traced_memory()
print(size < 100_000, peak < 100_000)


def temporarily():
    growing = bytearray(10)
    growing.extend(bytearray(500_000))
    return len(growing)


print(temporarily())
size, peak = tracemalloc.get_traced_memory()
print(size < 100_000, peak >= 1_000_000 or peak >= 500_000)
tracemalloc.clear_traces()
print(tracemalloc.get_traced_memory())
kept = bytearray(1000)
print(tracemalloc.get_traced_memory()[0] >= 1000, tracemalloc.get_tracemalloc_memory() > 0)
tracemalloc.stop()
print(tracemalloc.get_traced_memory(), tracemalloc.get_traceback_limit(), tracemalloc.is_tracing())
