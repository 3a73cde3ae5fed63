# @row OM-12
import types
def body(ns):
    ns["x"] = 1
    ns["__doc__"] = "made"
class Meta(type):
    @classmethod
    def __prepare__(m, name, bases, **kw): return {"prepared": kw}
    def __new__(m, n, b, ns, **kw): return super().__new__(m, n, b, ns)
    def __init__(cls, n, b, ns, **kw): pass
C = types.new_class("C", (int,), {"metaclass": Meta, "k": 1}, body)
print(C.x, C.__doc__, C.prepared, type(C).__name__, C(5) + 1, C.__module__)
print(types.prepare_class("D", (C,), {"z": 2}))
kw = {"metaclass": type}
print(types.prepare_class("D", (C,), kw)[0].__name__, kw)
for args in ((), ("E", (5,)), ("E", int)):
    try:
        types.new_class(*args)
    except TypeError as e:
        print(e)
