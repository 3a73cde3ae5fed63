# @row OM-09
# Class methods bind the class they are asked from; static ones nothing; through instances, subclasses, super and by hand.
class Meta(type):
    @classmethod
    def mc(mcls): return mcls.__name__
    def mm(cls): return cls.__name__
class A(metaclass=Meta):
    @classmethod
    def c(cls, *a): return cls.__name__, a
    @staticmethod
    def s(*a): return a
class B(A):
    @classmethod
    def c(cls, *a): return "B", super().c(*a)
    @staticmethod
    def s(*a): return "B", A.s(*a)
b = B()
print(A.c(1), b.c(2), B.s(3), b.s(4), A.c.__self__ is A, super(B, b).c(), super(B, B).c(), super(B, b).s(5))
raw = vars(A)["c"]
print(type(raw).__name__, raw.__func__.__name__, raw.__wrapped__ is raw.__func__, raw.__get__(None, B)(), raw.__get__(b)(), raw.__get__(5)())
static = vars(A)["s"]
print(static(1, 2), static.__get__(None, B)(), static.__get__(b, B) is static.__func__)
print(A.mm(), A.mc(), B.mm.__self__ is B, Meta.mm(A))
try: b.mm()
except AttributeError as e: print(e)
try: raw()
except TypeError as e: print(e)
try: raw.__get__(None)
except TypeError as e: print(e)
print(repr(A.c).split(" of ")[0], repr(raw).split(" at ")[0], repr(static).split(" at ")[0])
A.__qualname__ = "Renamed"
print(repr(B.c), repr(A.c))
