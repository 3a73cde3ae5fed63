# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount
def f(x):
    n = getrefcount(x)
    y = x
    return n, getrefcount(x)
class A: pass
a = A()
print(f(a), getrefcount(a))
def local():
    x = A()
    n = getrefcount(x)
    def inner(): return x
    return n, getrefcount(x), getrefcount(inner)
print(local())
def star(*args, **kw): return getrefcount(args[0]), getrefcount(kw["k"]), getrefcount(args)
print(star(a, k=A()))
def gen(x):
    yield getrefcount(x)
    yield getrefcount(x)
g = gen(a)
print(next(g), getrefcount(a), next(g))
g.close()
print(getrefcount(a))
class H:
    def m(self): return getrefcount(self)
h = H()
print(h.m(), getrefcount(h))
bound = h.m
print(getrefcount(h), bound())
del bound
print(getrefcount(h))
