# @row GC-09
# @process
# @options -X tracemalloc=2 -X tracemalloc=3
import tracemalloc
print(tracemalloc.is_tracing(), tracemalloc.get_traceback_limit())
