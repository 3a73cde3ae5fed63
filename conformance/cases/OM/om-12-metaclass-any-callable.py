# @row OM-12
def fn(name, bases, ns, **kw): return (name, bases, [k for k in ns if k != "__firstlineno__"], kw)
class A(metaclass=fn, x=1):
    y = 2
print(A)
class B(int, metaclass=lambda *a: a[0].lower()): pass
print(B)
class C(metaclass=print): pass
for meta in (5, None, "x", int, str, dict):
    try:
        class D(metaclass=meta): pass
        print(D)
    except TypeError as e:
        print(e)
