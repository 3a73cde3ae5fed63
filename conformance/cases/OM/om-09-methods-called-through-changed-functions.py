# @row OM-09
# A bound method calls the function object it has: replaced code and defaults reach it, a replaced class attribute does not.
class C:
    def m(self, x=1): return "old", x
c = C()
m, f = c.m, C.m
C.m = lambda self: "replaced"
print(m(), c.m(), m.__func__ is f, m == c.m)
f.__defaults__ = (5,)
print(m())
f.__code__ = (lambda self, x: ("new code", x)).__code__
print(m(), m(2))
del C.m
print(m())
try: c.m
except AttributeError as e: print(e)
c.m = m
print(c.m(3), c.m is m)
C.m = property(lambda self: "property")
print(c.m, m())
class D:
    def __init__(self): self.calls = 0
    def __call__(self, *a): self.calls += 1; return self.calls, len(a)
import types
d = D()
b = types.MethodType(d, c)
print(b(), b(1), d.calls, b.calls)
D.__call__ = lambda self, *a: "late"
print(b())
