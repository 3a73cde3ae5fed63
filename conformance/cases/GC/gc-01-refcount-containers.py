# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount
class A: pass
a = A()
base = getrefcount(a)
def delta(): return getrefcount(a) - base
holders = []
for make in (lambda: [a], lambda: (a, a), lambda: {a}, lambda: {a: a}, lambda: frozenset([a]), lambda: [a] * 5, lambda: {"x": [a, {"y": a}]}, lambda: iter([a]), lambda: map(len, [a]), lambda: zip([a]), lambda: enumerate([a]), lambda: slice(a), lambda: (i for i in [a]), lambda: [a][:], lambda: list((a, a, a)), lambda: dict(k=a), lambda: lambda x=a: x):
    h = make()
    held = delta()
    del h
    print(held, delta())
o = A()
o.ref = a
print(delta())
o.ref = None
print(delta())
o.ref = a
del o
print(delta())
