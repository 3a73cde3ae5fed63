# @row OM-12
class A[T, *Ts, **P]:
    def m[U](self) -> U: pass
    attr: T
print(A.__type_params__, A.__parameters__, A.m.__type_params__, A.__annotations__, A.__orig_bases__)
print([type(p).__name__ for p in A.__type_params__], A[int, str, [bool]].__args__)
class B[T: (int, str), U: float = float, V = None]: pass
T, U, V = B.__type_params__
print(T.__constraints__, T.__bound__, U.__bound__, U.__default__, V.__default__, T.has_default(), V.has_default())
print(B.__mro__[1].__name__, T.__name__, T.__module__, T.__covariant__, T.__infer_variance__)
