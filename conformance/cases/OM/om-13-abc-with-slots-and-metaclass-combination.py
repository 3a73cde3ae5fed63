# @row OM-13
from abc import ABC, ABCMeta, abstractmethod
class A(ABC):
    __slots__ = ("v",)
    @abstractmethod
    def f(self): pass
class B(A):
    __slots__ = ()
    def f(self): return self.v
b = B()
b.v = 1
print(b.f(), hasattr(b, "__dict__"), A.__slots__)
class M(ABCMeta):
    def __call__(cls, *a): return ("made", super().__call__(*a).f())
class C(metaclass=M):
    @abstractmethod
    def f(self): pass
class D(C):
    def f(self): return "D.f"
print(D())
try: C()
except TypeError as e: print(e)
class Plain(type): pass
try:
    class E(A, metaclass=Plain): pass
except TypeError as e: print(e)
class F(int, ABC):
    @abstractmethod
    def g(self): pass
try: print(F(5))
except TypeError as e: print(e)
