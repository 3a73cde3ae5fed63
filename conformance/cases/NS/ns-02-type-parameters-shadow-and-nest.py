# @row NS-02
T = "global"
def f[T](x: T) -> T:
    return T
print(f(1), f.__type_params__, f.__annotations__["x"] is f.__type_params__[0])
class A[T]:
    seen = T
    def method[U](self, u: U, t: T): return T, U
    T = "attribute"
print(A.seen, A.T, A(). method(1, 2), A.method.__annotations__)
print(T)
class B[T]:
    def inner[T](self): return T
print(B().inner() is B.__type_params__[0], B().inner())
