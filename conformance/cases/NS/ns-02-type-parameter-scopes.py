# @row NS-02
T = "global T"
def f[T](x: T = "d") -> T:
    return T, x
print(f()[0], f.__annotations__, T)
class C[T]:
    y: T
    def m(self): return T
    T2 = T
print(C.__annotations__, C().m(), C.T2, C.T if hasattr(C, "T") else "no attribute T")
def outer[A](a):
    def inner[B](b) -> (A, B): return A, B
    return inner
print(outer(1)(2), outer(1).__annotations__)
type L[T] = list[T]
print(L.__value__, L.__type_params__)
def late[T: later_bound](): pass
later_bound = int
print(late.__type_params__[0].__bound__)
class D:
    K = "class K"
    def m[U: K](self, a: K = K) -> K: return a
print(D().m(), D.m.__annotations__, D.m.__type_params__[0].__bound__)
