# @row OM-05
from functools import partial, partialmethod
def f(*a, **k): return a, k
p = partial(f, 1, x=2)
print(p(3, y=4), p(x=5), p.func is f, p.args, p.keywords, callable(p))
q = partial(p, 9, z=0)
print(q(), q.func is f, q.args)
class C:
    def m(self, *a): return type(self).__name__, a
    pm = partialmethod(m, "fixed")
    pp = staticmethod(partial(f, "no self"))
print(C().pm(1), C().pp(2))
for bad in (lambda: partial(), lambda: partial(5), lambda: partial(x=1)):
    try:
        bad()
    except TypeError as e:
        print(e)
