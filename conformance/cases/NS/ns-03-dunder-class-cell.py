# @row NS-03
class A:
    def f(self): return __class__
    def g(self): return super
    def h(self):
        def inner(): return __class__.__name__
        return inner()
    @classmethod
    def c(cls): return __class__ is cls
    @staticmethod
    def s(): return __class__
    lam = lambda self: __class__
    comp = lambda self: [__class__ for _ in (1,)]
class B(A): pass
print(B().f() is A, B().h(), A.c(), B.c(), A.s() is A, A().lam() is A, A().comp()[0] is A)
print(
    A.f.__code__.co_freevars, A.f.__closure__[0].cell_contents is A, A.g.__code__.co_freevars,
    A.g.__closure__ and len(A.g.__closure__),
)
try:
    __class__
except NameError as e:
    print(e)
A.f.__closure__[0].cell_contents = B
print(B().f() is B, A.s() is B)
