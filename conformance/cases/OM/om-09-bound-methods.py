# @row OM-09
class C:
    def f(self, x): return x
    def g(self): pass
    def __eq__(self, other): return True
    __hash__ = None
a, b = C(), C()
m = a.f
print(m.__self__ is a, m.__func__ is C.f, m.__name__, m.__qualname__, m.__doc__, m.__module__, type(m).__name__)
print(a.f is a.f, a.f == a.f, a.f == b.f, a.f == a.g, hash(a.f) == hash(a.f), a.f != b.f)
print(b.f.__func__ is m.__func__, m(5), C.f(a, 6), m.__func__(b, 7), m.__call__(8))
for bad in (lambda: m(), lambda: m(1, 2), lambda: C.f(), lambda: setattr(m, "x", 1), lambda: m.nothing, lambda: setattr(m, "__self__", 1)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
C.f.mark = "on the function"
print(m.mark)
