# @row NS-05
# Code run in a module's dict defines functions whose globals are that dict; the same source run twice gives two worlds.
import types
source = "n = 0\ndef inc():\n  global n\n  n += 1\n  return n\nclass Counter:\n  def now(self): return n"
a, b = types.ModuleType("a"), types.ModuleType("b")
exec(source, vars(a)); exec(source, a2 := dict(vars(b)))
code = compile(source, "shared", "exec")
exec(code, vars(b))
a.inc(); a.inc(); b.inc()
print(a.n, b.n, a.Counter().now(), b.Counter().now(), a.inc.__code__ == b.inc.__code__, a.inc.__globals__ is vars(a))
exec("n = 100", vars(a))
print(a.inc(), a.Counter().now(), b.n)
old = a.inc
exec(source, vars(a))
print(old(), a.inc(), old.__globals__ is a.inc.__globals__, a.n)
b.inc = a.inc
print(b.inc(), a.n, b.n)
vars(b).update(n="text")
try: b.Counter().now() + 1
except TypeError as e: print(e)
del a.n
for f in (a.inc, old, a.Counter().now):
    try: f()
    except NameError as e: print(e)
a.n = 7
print(a.Counter.now(None), a.Counter.__module__, b.Counter.__module__, a2["inc"].__module__)
