# @row OM-19
class A: x = "A"
class B: x = "B"
class C(A, B): pass
class D(C): pass
c, d = C(), D()
def read(): return c.x, d.x, C.x, D.x
print(read())
del A.x
print(read())
C.x = "C"
print(read())
B.x = "B2"
del C.x
print(read())
C.__bases__ = (B, A)
A.x = "A2"
print(read())
D.__bases__ = (A,)
print(read(), isinstance(d, C))
D.x = property(lambda self: "prop")
print(d.x, type(D.x).__name__)
d.__dict__["x"] = "hidden"
print(d.x)
del D.x
print(d.x)
