# @row OM-08
def f(self, x=1): return self, x
class A:
    g = f
a = A()
print(
    a.g() == (a, 1), A.g is f, a.g.__func__ is f, f.__get__(a, A)(2)[1], f.__get__(a).__self__ is a,
    type(f.__get__(a)).__name__, f.__get__(None, A) is f,
)
a.h = f
print(a.h("explicit"), type(a.h).__name__)
A.k = lambda self: "lambda"
A.b = len
A.c = int
A.m = a.g
print(a.k(), A().m()[0] is a, a.c("5"))
try: a.b()
except TypeError as e: print(e)
class Callable:
    def __call__(self, *args): return args
A.o = Callable()
print(a.o(1), A.o(2))
