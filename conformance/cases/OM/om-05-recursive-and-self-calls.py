# @row OM-05
class F:
    def __call__(self, n): return 1 if n < 2 else n * self(n - 1)
print(F()(10))
Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(Y(lambda self: lambda n: 1 if n < 2 else n * self(n - 1))(5))
def apply(f, *args, **kw): return f(*args, **kw)
print(apply(apply, apply, max, 1, 5), apply(dict, a=1), apply(lambda: "none"), apply(*[print, "printed"]))
def outer(f): return lambda *a: f(*a) + 1
@outer
@outer
def base(n): return n
print(base(1), base.__name__, base.__closure__[0].cell_contents(1))
