# @row OM-12
import builtins
original = builtins.__build_class__
def replacement(body, name, *bases, **kw):
    print("building", name, bases, kw)
    return original(body, name + "X", *bases)
builtins.__build_class__ = replacement
try:
    class A(int, k=1): y = 2
finally:
    builtins.__build_class__ = original
print(A.__name__, A.y)
for value in ({}, {"__build_class__": None}, {"__build_class__": lambda *a: "any object"}):
    ns = {"__builtins__": value, "__name__": "n"}
    try:
        exec("class B: pass", ns)
        print(ns["B"])
    except Exception as e:
        print(type(e).__name__, e)
