# @row OM-19
class Plain: pass
class A(Plain): a = "A"
class B(Plain): a = "B"
class C(A): pass
class D(C): pass
d = D()
print(d.a, C.__base__.__name__)
C.__bases__ = (B,)
print(d.a, C.__base__.__name__, D.__mro__[2].__name__, C in A.__subclasses__(), C in B.__subclasses__())
C.__bases__ = (A, B)
print(d.a, [c.__name__ for c in D.__mro__])
B.__len__ = lambda s: 3
print(len(d))
C.__bases__ = (Plain,)
try:
    len(d)
except TypeError as e:
    print(e)
print(hasattr(d, "a"), isinstance(d, A))
