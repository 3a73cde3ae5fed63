# @row OM-04
from typing import Generic, TypeVar, Protocol
T = TypeVar("T")
class A(Generic[T]): pass
class B(A[int], Generic[T]): pass
class C(list[T], Generic[T]): pass
class P(Protocol[T]):
    def m(self) -> T: pass
class Q(A[T], P[T]): pass
for cls in (A, B, C, P, Q):
    print([k.__name__ for k in cls.__mro__], cls.__bases__[0].__name__, cls.__parameters__)
for bases in ((Generic[T], A[T]), (A, A[int]), (Generic, A)):
    try:
        import types
        print([k.__name__ for k in types.new_class("X", bases).__mro__])
    except TypeError as e: print(e)
