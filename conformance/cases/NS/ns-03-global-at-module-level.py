# @row NS-03
global a
a = 1
print(a)
exec("global b; b = 2")
print(b)
def f():
    exec("global c; c = 3")
    return "c" in globals()
print(f())
ns = {}
loc = {}
exec("global d; d = 4\ne = 5", ns, loc)
print("d" in ns, "d" in loc, "e" in ns, "e" in loc)
exec("class K:\n  global inner\n  inner = 6\n  own = inner", ns, loc)
print(ns["inner"], "inner" in loc, loc["K"].own, hasattr(loc["K"], "inner"))
