# @row NS-03
def replace(cls): return "replaced"
@replace
class A:
    def f(self): return __class__
    inner = f
print(A)
kept = []
def keep(cls):
    kept.append(cls)
    return None
@keep
class B:
    def f(self): return __class__.__name__
    def g(self): return super().__repr__()[:7]
print(B, kept[0]().f(), kept[0]().g())
import dataclasses
@dataclasses.dataclass(slots=True)
class C:
    x: int
    def f(self):
        try: return super().__eq__(self)
        except TypeError as e: return str(e)
    def cls(self): return __class__ is type(self)
print(C(1).f(), C(1).cls())
class M(type):
    def __new__(m, n, b, ns): return super().__new__(m, n, b, dict(ns))
class D(metaclass=M):
    def f(self): return __class__ is D
print(D().f())
