# @row NS-04
class A:
    k = 1
    def __init__(self): self.v = 2
a = A()
vars(a)["w"] = 3
print(a.w, vars(a), sorted(n for n in dir(a) if not n.startswith("__")), vars(A)["k"])
import types
m = types.ModuleType("m")
vars(m)["x"] = 1
print(m.x, [n for n in dir(m) if not n.startswith("__")], vars() is globals(), "a" in dir())
for value in (1, "s", [], object(), None, (1,)):
    try: vars(value)
    except TypeError as e: print(e)
class D:
    def __dir__(self): return iter("cab")
class E:
    def __dir__(self): return [1, "a"]
print(dir(D()))
try: dir(E())
except TypeError as e: print(e)
