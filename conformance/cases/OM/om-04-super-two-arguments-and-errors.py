# @row OM-04
class A:
    x = "A.x"
    def f(self): return "A.f"

class B(A):
    x = "B.x"
    def f(self): return "B.f"

class C(B):
    def f(self): return "C.f"

c = C()
print(super(C, c).f(), super(B, c).f(), super(C, c).x, super(B, C).x, super(C, C).f(c))
s = super(C, c)
print(s.__thisclass__, s.__self__ is c, s.__self_class__, super(C).__self__)
class D(A):
    s = super(C)
for f in (lambda: super(B, A()), lambda: super(1, 2), lambda: super(A, c).nothing, lambda: super(), lambda: super(A, c).f(),
          lambda: super(C, c)[0], lambda: super(C, 1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

def g(x):
    x = 1
    return super()
try:
    g(c)
except RuntimeError as e:
    print(e)
def h():
    return super()
try:
    h()
except RuntimeError as e:
    print(e)
class Late:
    def early(self):
        del self
        return super()
try:
    Late().early()
except RuntimeError as e:
    print(e)
