# @row OM-13
class M(type):
    @property
    def upper(cls): return cls.__name__.upper()
    @upper.setter
    def upper(cls, v): cls.__name__ = v
    @classmethod
    def make(m, name): return m(name, (), {})
    @staticmethod
    def util(): return "static"
class A(metaclass=M): pass
print(A.upper, A.make("New"), A.util(), type(A).make("Other").__name__)
A.upper = "Renamed"
print(A.__name__, hasattr(A(), "upper"))
try:
    class N(type): __slots__ = ("x",)
except TypeError as e:
    print(e)
class E(type): __slots__ = ()
class B(metaclass=E): pass
B.attr = 1
print(B.attr, hasattr(E, "__slots__"))
