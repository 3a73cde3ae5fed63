# @row OM-03
class M(type):
    attr = "meta"
    def __new__(m, n, b, ns, **k): return super().__new__(m, f"{n}_made", b, ns)
class A: pass
class B(metaclass=M): pass
print(B.__name__, B.__qualname__, B, A)
B.__name__ = "Renamed"
print(B, B.__qualname__, type(B()).__name__)
C = M("C", (B,), {"__qualname__": "Some.Where"})
print(C.__name__, C.__qualname__, C, C.__module__)
D = type.__new__(M, "D", (), {"__module__": "elsewhere"})
print(D, type(D).__name__, D.__module__, D.attr)
