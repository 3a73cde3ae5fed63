# @row GC-09
# @process
# @env PYTHONTRACEMALLOC=3
import tracemalloc
print(tracemalloc.is_tracing(), tracemalloc.get_traceback_limit())
