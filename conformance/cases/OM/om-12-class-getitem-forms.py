# @row OM-12
class A:
    def __class_getitem__(cls, item): return f"{cls.__name__}[{item!r}]"
class B(A): pass
print(A[int], B[1, 2], A[:], A[...], A[()], A.__class_getitem__(5))
class M(type):
    def __getitem__(cls, item): return f"meta {item}"
class C(A, metaclass=M): pass
print(C[1])
try:
    A()[1]
except TypeError as e:
    print(e)
class D: __class_getitem__ = classmethod(lambda cls, i: (cls.__name__, i))
class E: __class_getitem__ = None
class F: __class_getitem__ = staticmethod(lambda i: i)
print(D[1], F[2])
for cls in (E, int, object):
    try:
        cls[int]
    except TypeError as e:
        print(e)
