# @row OM-13
from abc import ABC, abstractmethod
class A(ABC):
    @abstractmethod
    def a(self): return "A.a"
    @abstractmethod
    def b(self): pass
class Mixin:
    def b(self): return "mixin b"
class B(A):
    def a(self): return "B+" + super().a()
class C(B, Mixin): pass
class D(Mixin, B): pass
class E(A):
    a = None
    b = 5
for cls in (A, B, C, D, E):
    try: print(cls.__name__, sorted(cls.__abstractmethods__), cls().b if cls is E else cls().b())
    except TypeError as e: print(cls.__name__, e)
print(D().a(), E().a)
class F(B):
    def __init_subclass__(cls): print("abstract at init_subclass:", sorted(getattr(cls, "__abstractmethods__", ["unset"])))
class G(F):
    def b(self): pass
print(sorted(G.__abstractmethods__))
