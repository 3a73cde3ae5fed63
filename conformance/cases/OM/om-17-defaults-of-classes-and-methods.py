# @row OM-17
# Defaults in class bodies see the class's names; those of inherited and overridden methods belong to the function that runs.
registry = {}
class A:
    limit = 3
    def __init__(self, items=[], n=limit, reg=registry): self.items, self.n = items, n; reg[type(self).__name__] = n
    def add(self, x): self.items.append(x); return self
    @staticmethod
    def st(l=[]): l.append(1); return l
    @classmethod
    def cl(cls, l=[]): l.append(cls.__name__); return l
class B(A):
    limit = 5
    def __init__(self, *a, **k): super().__init__(*a, **k)
a, b = A().add(1), B().add(2)
print(a.items, b.items, a.items is b.items, b.n, registry, A([]).items)
print(A.st(), B.st(), A.cl(), B.cl())
print(A.__init__.__defaults__, vars(A)["cl"].__func__.__defaults__)
class D:
    def f(self, x=lambda: __class__): return x
try: print(D().f()())
except NameError as e: print(e)
class E:
    v = "class"
    fs = [lambda v=v: v for _ in "x"] if 0 else (lambda v=v: v)
    def later(self, w=v): return w
    v = "changed"
print(E.fs(), E().later(), E.v)
import dataclasses
for t in (list, dict, set):
    try: dataclasses.dataclass(type("DC", (), {"__annotations__": {"x": t}, "x": t()}))
    except ValueError as e: print(e)
