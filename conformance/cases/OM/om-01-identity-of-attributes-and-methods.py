# @row OM-01
class A:
    x = [1]
    def m(self): pass
    @property
    def p(self): return []
a, b = A(), A()
print(
    a.x is b.x, a.x is A.x, a.m is a.m, a.m == a.m, A.m is A.m, a.p is a.p, a.p == a.p, A.p is A.p,
    a.__class__ is b.__class__, a.__dict__ is a.__dict__,
)
print(
    type(a) is type(b) is A, A.__dict__ is A.__dict__, A.__mro__ is A.__mro__, A.__bases__ is A.__bases__,
    A.__name__ is A.__name__,
)
f = A.m
print(f.__code__ is f.__code__, f.__globals__ is globals(), f.__defaults__ is None, f.__dict__ is f.__dict__)
