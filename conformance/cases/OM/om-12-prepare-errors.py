# @row OM-12
class Odd(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw): return kw.get("space")
    def __new__(mcs, name, bases, ns, **kw): return super().__new__(mcs, name, bases, {})
    def __init__(cls, *a, **kw): pass
for ns in (None, 5, "text", [1], object()):
    try:
        class C(metaclass=Odd, space=ns): pass
        print("made")
    except TypeError as e:
        print(e)
class Mapping:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
m = Mapping()
class D(metaclass=Odd, space=m):
    a = 1
    def f(self): pass
print(sorted(m.d), hasattr(D, "a"))
def func_prepare(name, bases, **kw):
    return {"injected": name}
def maker(name, bases, ns, **kw): return (name, bases, sorted(ns), kw)
maker.__prepare__ = func_prepare
class E(int, str, metaclass=maker, k=1):
    a = 2
print(E)
