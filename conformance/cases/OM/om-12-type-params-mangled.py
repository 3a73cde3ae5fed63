# @row OM-12
class A[__T]:
    def f[__U](self, x: __T) -> __U: return __T, __U
print(A.__type_params__, A.f.__type_params__, A.f.__annotations__, A().f(1))
class B:
    def g[__V](self): return __V
    type __Alias[__W] = __W
print(B().g(), B.g.__type_params__, B._B__Alias, B._B__Alias.__type_params__, B._B__Alias.__name__)
