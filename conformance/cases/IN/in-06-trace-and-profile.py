# @row IN-06
import io
import profile
import pstats
import sys
import trace
SOURCE = """\
def fact(n):
    if n <= 1:
        return 1
    return n * fact(n - 1)
def main():
    total = 0
    for i in range(5):
        total += fact(i)
    return total, sorted([3, 1]), len("x")
result = main()
"""
code = compile(SOURCE, "program.py", "exec")
t = trace.Trace(count=1, trace=0, countfuncs=0, countcallers=0)
names = {"__name__": "program", "__file__": "program.py"}
t.runctx(code, names, names)
print(sorted((k, v) for k, v in t.results().counts.items() if k[0] == "program.py"))
t = trace.Trace(count=0, trace=0, countfuncs=1)
names = {"__name__": "program", "__file__": "program.py"}
t.runctx(code, names, names)
print(sorted(k for k in t.results().calledfuncs if k[0] == "program.py"))
t = trace.Trace(count=0, trace=0, countcallers=1)
names = {"__name__": "program", "__file__": "program.py"}
t.runctx(code, names, names)
print(sorted(k for k in t.results().callers if k[0][0] == "program.py"))
clock = iter(range(1000000))
p = profile.Profile(timer=lambda: next(clock), bias=0)
names = {"__name__": "program", "__file__": "program.py"}
exec(code, names)
p.runctx("main()", names, names)
out = io.StringIO()
stats = pstats.Stats(p, stream=out)
stats.sort_stats("name").print_stats("program|sorted|len")
stats.print_callers("fact")
print("\n".join(line.rstrip() for line in out.getvalue().splitlines()))
print(sys.gettrace(), sys.getprofile())
