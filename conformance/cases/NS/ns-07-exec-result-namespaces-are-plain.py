# @row NS-07
ns = {}
exec("""
import math as m
x = 1
def f(a=x): return a + g()
def g(): return x
class C:
    attr = x
    def m(self): return f()
lst = [i * x for i in range(2)]
""", ns)
print(sorted(k for k in ns if not k.startswith("__")), ns["f"](), ns["C"]().m(), ns["C"].__module__, ns["f"].__module__)
ns["x"] = 100
print(ns["g"](), ns["f"]())
del ns["g"]
try: ns["f"]()
except NameError as e: print(e)
exec("x += 1; y = x", ns)
print(ns["y"], "__builtins__" in ns, exec("pass", ns))
