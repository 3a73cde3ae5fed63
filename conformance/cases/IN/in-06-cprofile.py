# @row IN-06
import cProfile, pstats, io, sys, _lsprof
clock = iter(range(10**9))
def fact(n):
    if n <= 1: return 1
    return n * fact(n - 1)
class A:
    def __init__(self): self.x = [3, 1, 2]
    def m(self): self.x.sort(); return sorted(self.x, key=lambda v: -v)
def gen():
    yield 1
    yield 2
def fails(): int("x")
def main():
    total = sum(fact(i) for i in range(5))
    a = A(); a.m(); list(gen())
    try: fails()
    except ValueError: pass
    len("x"); "abc".upper(); str.upper("x"); max(1, 2); dict.fromkeys("a"); str.maketrans("a", "b"); iter([1]).__next__(); print("in main")
    return total
p = cProfile.Profile(lambda: next(clock), 1.0)
print(p.runcall(main))
out = io.StringIO()
s = pstats.Stats(p, stream=out)
s.strip_dirs().sort_stats("name", "line").print_stats()
s.print_callers()
s.print_callees("main|fact")
print(out.getvalue())
for e in sorted(p.getstats(), key=lambda e: str(getattr(e.code, "co_name", e.code))):
    print(getattr(e.code, "co_name", e.code), e.callcount, e.reccallcount, e.totaltime, e.inlinetime, e.calls and len(e.calls))
p.clear(); print(p.getstats())
print(type(_lsprof.Profiler().enable(subcalls=False)))
try: cProfile.Profile().enable()
except ValueError as e: print(e)
sys.monitoring.free_tool_id(2); sys.monitoring.set_events
for bad in (lambda: _lsprof.Profiler(1,2,3,4,5), lambda: _lsprof.Profiler(timeunit="x"), lambda: p.enable(x=3), lambda: p.enable(1,2,3), lambda: p.disable()):
    try: print(bad())
    except BaseException as e: print(type(e).__name__, e)
with cProfile.Profile() as q:
    fact(3)
print(sorted(e.code.co_name for e in q.getstats() if not isinstance(e.code,str)))
def bt(): raise ZeroDivisionError
