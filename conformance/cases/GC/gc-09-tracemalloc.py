# @row GC-09
# @strategy counting: containers are traced as long as their deaths are known
import _tracemalloc, sys, tracemalloc
print(sorted(n for n in dir(_tracemalloc) if not n.startswith('__')))
print(_tracemalloc.is_tracing(), _tracemalloc.get_traceback_limit(), _tracemalloc.get_traced_memory(), _tracemalloc._get_traces())
print(_tracemalloc._get_object_traceback([]), _tracemalloc.stop(), _tracemalloc.clear_traces(), _tracemalloc.reset_peak())
for f in (lambda: _tracemalloc.start(0), lambda: _tracemalloc.start(65536), lambda: _tracemalloc.start('a'), lambda: tracemalloc.take_snapshot()):
    try: print(f())
    except Exception as e: print(type(e), e)
tracemalloc.start(3)
LINE = sys._getframe().f_lineno; l = [[i] * 50 for i in range(100)]
def f(): return [1] * 100
x = f()
print([(fr.lineno) for fr in tracemalloc.get_object_traceback(x)], tracemalloc.get_traceback_limit(), tracemalloc.is_tracing())
s = tracemalloc.take_snapshot()
top = s.filter_traces([tracemalloc.Filter(True, __file__)]).statistics("lineno")
print([st.count for st in top if st.traceback[0].lineno == LINE][0] >= 100)
print(sum(st.size for st in top if st.traceback[0].lineno == LINE) >= 8000)
a, p = tracemalloc.get_traced_memory()
print(a > 8000, p >= a)
del l
b, p = tracemalloc.get_traced_memory()
print(b < a, p >= a)
s2 = tracemalloc.take_snapshot()
d = [st for st in s2.compare_to(s, "lineno") if st.traceback[0].lineno == LINE and st.traceback[0].filename == __file__]
print(d[0].size_diff < 0, d[0].count_diff <= -100)
tracemalloc.clear_traces(); print(tracemalloc.get_object_traceback(x))
tracemalloc.stop(); print(tracemalloc.is_tracing(), tracemalloc.get_traced_memory())
