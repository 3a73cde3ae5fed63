# @row GC-09
# @strategy counting: containers are traced as long as their deaths are known
import sys
import tracemalloc

tracemalloc.start(2)
line = sys._getframe().f_lineno; kept = [[i] for i in range(10)]
snapshot = tracemalloc.take_snapshot()
tracemalloc.stop()
included = snapshot.filter_traces([tracemalloc.Filter(True, __file__, lineno=line)])
print({t.traceback[-1].lineno == line for t in included.traces})
excluded = snapshot.filter_traces([tracemalloc.Filter(False, __file__)])
print(any(t.traceback[-1].filename == __file__ for t in excluded.traces))
print(len(snapshot.filter_traces([])) if hasattr(snapshot, "__len__") else "no length")
f = tracemalloc.Filter(True, "*.py", 5, True, None)
print(f.inclusive, f.filename_pattern, f.lineno, f.all_frames, f.domain)
d = tracemalloc.DomainFilter(True, 0)
print(d.inclusive, d.domain, len(snapshot.filter_traces([d]).traces) == len(snapshot.traces))
try:
    snapshot.filter_traces(f)
except TypeError as e:
    print(e)
