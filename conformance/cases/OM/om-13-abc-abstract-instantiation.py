# @row OM-13
from abc import ABC, abstractmethod, ABCMeta
class A(ABC):
    @abstractmethod
    def f(self): return "default"
    @property
    @abstractmethod
    def p(self): pass
    @classmethod
    @abstractmethod
    def c(cls): pass
    @staticmethod
    @abstractmethod
    def s(): pass
class B(A):
    f = lambda self: super(B, self).f()
class C(B):
    p = c = s = None
for cls in (A, B):
    print(sorted(cls.__abstractmethods__))
    try:
        cls()
    except TypeError as e:
        print(e)
print(C().f(), C.__abstractmethods__, isinstance(C, ABCMeta), A.__flags__ >> 20 & 1, C.__flags__ >> 20 & 1)
class One(metaclass=ABCMeta):
    @abstractmethod
    def only(self): pass
try:
    One()
except TypeError as e:
    print(e)
