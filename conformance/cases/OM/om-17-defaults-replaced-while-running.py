# @row OM-17
# __defaults__ and __kwdefaults__ are read at each call; what they may be; changes reach bound methods, generators and partials.
import functools
def f(a, b=1, *c, d=2, e=3, **k): return a, b, c, d, e, k
print(f(0))
f.__defaults__ = ("A", "B"); print(f(), f(1))
f.__defaults__ = None
try: f(1)
except TypeError as e: print(e)
f.__defaults__ = (1, 2, 3, 4)
try: print(f())
except TypeError as e: print(e)
f.__defaults__ = ()
f.__kwdefaults__ = {"d": "D"}
try: f(1, 2)
except TypeError as e: print(e)
f.__kwdefaults__["e"] = "E"
print(f(1, 2))
f.__kwdefaults__["unknown"] = 1
print(f(1, 2))
f.__kwdefaults__ = None
try: f(1, 2)
except TypeError as e: print(e)
for bad in (5, [1], "x", {}): 
    try: f.__defaults__ = bad
    except TypeError as e: print(e)
for bad in (5, (1,), "x", []): 
    try: f.__kwdefaults__ = bad
    except TypeError as e: print(e)
del f.__defaults__
del f.__kwdefaults__
print(f.__defaults__, f.__kwdefaults__)
class C:
    def m(self, x=1): return x
m, p = C().m, functools.partial(C().m)
C.m.__defaults__ = (2,)
print(m(), p(), m.__defaults__)
def selfish(n=[]):
    n.append(len(selfish.__defaults__[0]))
    return n
print(selfish(), selfish(), selfish.__defaults__)
def gen(v="old"):
    yield v
g = gen()
gen.__defaults__ = ("new",)
print(next(g), next(gen()))
