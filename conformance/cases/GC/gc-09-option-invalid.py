# @row GC-09
# @process
# @options -X tracemalloc=many
import tracemalloc
print(tracemalloc.is_tracing(), tracemalloc.get_traceback_limit())
