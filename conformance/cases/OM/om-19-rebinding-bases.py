# @row OM-19
class A:
    x = "A"
class B:
    x = "B"
    def only_b(self): return "only b"
class C(A): pass
c = C()
print(c.x, C.__mro__)
C.__bases__ = (B, A)
print(c.x, c.only_b(), C.__mro__, A.__subclasses__(), B.__subclasses__())
class D(C): pass
C.__bases__ = (A,)
print(D.x, hasattr(D(), "only_b"), D.__mro__)
for bases in ((D,), (C,), (int,), (A, A), (object, A), ("x",), [A], ()):
    try:
        C.__bases__ = bases
        print("ok", C.__mro__)
    except TypeError as e:
        print(e)
try:
    int.__bases__ = (str,)
except TypeError as e:
    print(e)
try:
    del C.__bases__
except TypeError as e:
    print(e)
print(C.__base__, C.__bases__)
