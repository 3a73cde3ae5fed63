# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount
class A: pass
n = getrefcount(A)
a = A()
print(getrefcount(A) - n)
more = [A() for _ in range(5)]
print(getrefcount(A) - n)
del a, more
print(getrefcount(A) - n)
class B(A): pass
print(getrefcount(A) - n > 0)
def f(): pass
print(getrefcount(f), getrefcount(f.__code__) >= 2, getrefcount(f.__globals__) > 2)
import types
m = types.ModuleType("m")
d = m.__dict__
print(getrefcount(m), getrefcount(d))
