# @row NS-02
T = "module"
def f[T](x=T, *, y=T): return x, y
print(f())
@(lambda g: (g, T)[0])
def g[T](a=[T]): return a
print(g())
class A[T]:
    base = [T]
    def m(self, t=T): return t
print(A().m(), A.base)
