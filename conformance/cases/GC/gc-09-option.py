# @row GC-09
# @process
# @options -X tracemalloc=4
import sys, tracemalloc
print(tracemalloc.is_tracing(), tracemalloc.get_traceback_limit(), sys._xoptions["tracemalloc"])
tracemalloc.stop()
print(tracemalloc.is_tracing())
