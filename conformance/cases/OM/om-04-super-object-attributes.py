# @row OM-04
class A:
    x = "A.x"
    def f(self): return "A.f"
class B(A):
    x = "B.x"
    def f(self): return "B.f"
b = B()
s = super(B, b)
print(s.x, s.f(), s.__thisclass__, s.__self__ is b, s.__self_class__, type(s))
print(s.__class__, s.__doc__ is None, repr(s)[:29], hasattr(s, "__dict__"))
u = super(B)
print(u.__self__, u.__self_class__, u.__thisclass__, repr(u), hasattr(u, "x"))
try:
    s.x = 1
except AttributeError as e:
    print(e)
try:
    s.missing
except AttributeError as e:
    print(e)
try:
    s.__thisclass__ = int
except AttributeError as e:
    print(e)
