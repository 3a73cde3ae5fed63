# @row NS-07
# Attributes set, deleted and listed; __dict__ is live but not replaceable; copies, pickles, replace and __reduce__.
from types import SimpleNamespace as N
import copy, pickle, weakref
n = N(a=[1], b=2)
n.c = 3
del n.b
n.__dict__["d"] = 4
print(n, vars(n), n.d, [x for x in dir(n) if x[0] != "_"])
for act in (lambda: delattr(n, "zz"), lambda: n.zz, lambda: setattr(n, "__dict__", {}), lambda: delattr(n, "__dict__"), lambda: setattr(n, 5, 1), lambda: n(), lambda: len(n), lambda: iter(n), lambda: n["a"], lambda: setattr(n, "__class__", int)):
    try: print(act())
    except (AttributeError, TypeError) as e: print(type(e).__name__, e)
c, d = copy.copy(n), copy.deepcopy(n)
print(c == n, c.a is n.a, d == n, d.a is n.a, c is n)
print(n.__reduce__(), n.__reduce_ex__(4) == n.__reduce__())
for p in range(pickle.HIGHEST_PROTOCOL + 1): print(pickle.loads(pickle.dumps(n, p)) == n, end=" ")
print(copy.replace(n, a=5, new=6), n.__replace__())
try: n.__replace__({})
except TypeError as e: print(e)
class Sub(N): pass
s = copy.replace(Sub(x=1), y=2)
print(s, type(s).__name__)
r = weakref.ref(s)
print(r() is s, N.__hash__, N.__doc__ is not None, N.__slots__ if hasattr(N, "__slots__") else "no slots")
