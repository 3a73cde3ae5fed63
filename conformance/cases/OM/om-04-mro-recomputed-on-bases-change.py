# @row OM-04
class A:
    def f(self): return "A"
class B:
    def f(self): return "B"
class C(A): pass
class D(C): pass
d = D()
print(d.f(), [c.__name__ for c in D.__mro__])
C.__bases__ = (B,)
print(d.f(), [c.__name__ for c in D.__mro__], A.__subclasses__(), B.__subclasses__())
C.__bases__ = (B, A)
print(d.f(), [c.__name__ for c in D.__mro__], isinstance(d, A))
