# @row NS-03
def f():
    class A:
        def m(self):
            nonlocal __class__
            __class__ = "rebound"
            return __class__
        def n(self):
            return super().__repr__()
    return A()
a = f()
print(a.m())
try:
    a.n()
except (RuntimeError, TypeError) as e:
    print(type(e).__name__, e)
class B:
    __class__ = "attribute in body"
    def m(self): return __class__
print(B().m() is B, B().__class__)
class C:
    def del_it(self):
        nonlocal __class__
        del __class__
    def use(self): return super()
c = C()
c.del_it()
try:
    c.use()
except RuntimeError as e:
    print(e)
