# @row OM-13
from abc import ABC
log = []
class A(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        log.append(C.__name__)
        if cls is A: return True if hasattr(C, "quack") else NotImplemented
        return NotImplemented
class Duck:
    def quack(self): pass
class Other: pass
class Sub(A): pass
print(issubclass(Duck, A), issubclass(Other, A), issubclass(Duck, Sub), isinstance(Duck(), A), log)
issubclass(Duck, A)
issubclass(Other, A)
print(log)
class Bad(ABC):
    @classmethod
    def __subclasshook__(cls, C): return 5
try:
    issubclass(int, Bad)
except AssertionError as e:
    print(e)
print(A.__subclasshook__(Duck), object.__subclasshook__(int))
