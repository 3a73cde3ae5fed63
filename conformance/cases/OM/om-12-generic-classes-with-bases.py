# @row OM-12
class A[T]:
    def get(self) -> T: return self
class B(A[int]): pass
class C[U](A[U], dict[str, U]): pass
class D[*Ts](tuple[*Ts]): pass
class E[T](list[T]):
    class Inner[S]: pair: tuple[T, S]
print(
    B.__orig_bases__, B.__bases__, C.__orig_bases__, [b.__name__ for b in C.__mro__], C.__parameters__, C[int],
    C[int].__origin__ is C,
)
print(D[int, str].__args__, E[int]([1]), E.Inner.__annotations__, E.Inner.__type_params__, B().get().__class__.__name__)
import typing
print(
    typing.get_type_hints(A.get), typing.get_origin(A[int]), typing.get_args(A[int]), A[int] == A[int],
    A[int]().__orig_class__, isinstance(A[int](), A),
)
for bad in (lambda: B[int], lambda: A[int, str], lambda: isinstance(1, A[int]), lambda: type("X", (A[int],), {}), lambda: A[()]):
    try: print(bad())
    except TypeError as e: print(e)
