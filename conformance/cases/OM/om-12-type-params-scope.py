# @row OM-12
T = "module"
class A[T]:
    seen = T
    def f(self): return T
    class Inner: inner_seen = T
    T2 = [T for _ in range(1)][0]
print(A.seen, A().f(), A.Inner.inner_seen, A.T2, T, A.seen is A.__type_params__[0])
class B[T]:
    T = "class attribute"
    def f(self): return T
print(B.T, B().f() is B.__type_params__[0])
def g[T](x: T = None) -> T:
    T_local = T
    return T_local
print(g() is g.__type_params__[0], g.__annotations__)
try:
    class C[T](undefined_base[T]): pass
except NameError as e:
    print(e)
class D[T](dict[str, T]): pass
print(D.__orig_bases__, D.__bases__)
