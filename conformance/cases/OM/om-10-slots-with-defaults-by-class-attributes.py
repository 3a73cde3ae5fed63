# @row OM-10
class Base:
    __slots__ = ()
    x = "default"
class A(Base):
    __slots__ = ("x",)
a = A()
try: a.x
except AttributeError as e: print(e)
a.x = 1
print(a.x, Base.x)
class B(Base): __slots__ = ()
try: B().x = 5
except AttributeError as e: print(e)
print(B().x)
class C(A):
    x = "class attribute hides slot"
c = C()
c.x = "in dict"
print(c.x, vars(c))
A.x.__set__(c, "in slot")
print(A.x.__get__(c), c.x)
import dataclasses
@dataclasses.dataclass(slots=True)
class D:
    p: int = 5
print(D().p, D.__slots__, hasattr(D(), "__dict__"), D.p)
