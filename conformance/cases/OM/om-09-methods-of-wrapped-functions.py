# @row OM-09
# Bound methods of partials, callables, built-ins, static and class methods, and of methods that are bound again.
import functools, types
class Callable:
    def __call__(self, *a): return "callable", a
class C:
    part = functools.partial(lambda *a: ("partial", a), 1)
    pm = functools.partialmethod(lambda *a: ("partialmethod", len(a)), 1)
    call = Callable()
    builtin = len
    unbound = str.upper
    lam = lambda *a: ("lambda", len(a))
    st = staticmethod(lambda *a: ("static", a))
    cl = classmethod(lambda *a: ("class", a[0].__name__, len(a)))
    bound = "text".upper
    cls = int
    cached = functools.lru_cache(lambda self: "cached")
    wrapped = functools.wraps(len)(lambda self: "wrapped")
c = C()
for n in ("pm", "call", "lam", "st", "cl", "bound", "cls", "cached", "wrapped"):
    f = getattr(c, n)
    print(n, type(f).__name__, f(), getattr(f, "__self__", "no self") is c, f == getattr(c, n), f is getattr(c, n))
try: c.builtin()
except TypeError as e: print(e)
try: c.unbound()
except TypeError as e: print(e)
m = c.lam
print(types.MethodType(m, "extra")(), types.MethodType(m, "extra").__func__ == m, types.MethodType(Callable(), 5)(), m.__get__("other", C) is m)
try: types.MethodType(Callable(), 5).__name__
except AttributeError as e: print(e)
m2 = types.MethodType(len, [1, 2])
print(m2(), m2.__name__, m2.__qualname__, m2.__doc__ == len.__doc__, m2.__self__)
