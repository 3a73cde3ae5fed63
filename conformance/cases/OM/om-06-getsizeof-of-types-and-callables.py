# @row OM-06
import sys
class A: pass
class S: __slots__ = ("a", "b", "c")
def f(): pass
def g(a, *b, c=1, **d): return a, b, c, d
print(
    sys.getsizeof(int) == sys.getsizeof(type), sys.getsizeof(f), sys.getsizeof(lambda: 0), sys.getsizeof(len),
    sys.getsizeof([].append), sys.getsizeof(A().__init__), sys.getsizeof(property()), sys.getsizeof(staticmethod(f)),
    sys.getsizeof(classmethod(f)),
)
print(
    sys.getsizeof(S()), sys.getsizeof(None), sys.getsizeof(...), sys.getsizeof(NotImplemented),
    sys.getsizeof(super(A, A())), sys.getsizeof(S.a), sys.getsizeof(int.real), sys.getsizeof(str.upper),
)
print(
    sys.getsizeof(list[int]), sys.getsizeof(int | str), sys.getsizeof(vars(A)), sys.getsizeof(memoryview(b"")),
    sys.getsizeof(ValueError()), sys.getsizeof(OSError()), sys.getsizeof(map(f, [])), sys.getsizeof(filter(f, [])),
)
