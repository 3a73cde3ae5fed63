# @row OM-08
class M(type):
    @property
    def count(cls): return len(cls.__dict__.get("items", ()))
    @count.setter
    def count(cls, n): cls.items = list(range(n))
class A(metaclass=M): items = [1, 2]
class B(A): pass
print(A.count, B.count)
B.count = 5
print(B.count, A.count, B.items)
try: A().count
except AttributeError as e: print(e)
try: del A.count
except AttributeError as e: print(e)
class C:
    @classmethod
    def make(cls): return cls
    total = property(lambda self: 3)
print(C.make().__name__, C().total, type(C.total).__name__)
C.total = 9
print(C.total, C().total)
