# @row OM-10
class A:
    __slots__ = ("x", "y")
class B(A):
    __slots__ = ("x", "z")
b = B()
b.x = "B.x"
A.x.__set__(b, "A.x")
print(b.x, A.x.__get__(b), B.__basicsize__ - A.__basicsize__, [n for n in vars(B) if len(n) == 1])
class C(A):
    x = "class variable"
c = C()
try:
    c.x = 1
    print(c.x, vars(c))
except AttributeError as e:
    print(e)
class D(A):
    __slots__ = ()
    x = 5
try:
    D().x = 1
except AttributeError as e:
    print(e)
