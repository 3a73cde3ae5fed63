# @row OM-17
def f(a, b=2, /, c=3, *, d, e=5): return a, b, c, d, e
print(
    f(1, d=4), f(1, 20, 30, d=40, e=50), f(1, c="C", d="D"), f.__defaults__, f.__kwdefaults__,
    f.__code__.co_posonlyargcount, f.__code__.co_kwonlyargcount, f.__code__.co_argcount,
)
for bad in (
    lambda: f(), lambda: f(1), lambda: f(1, b=2, d=4), lambda: f(1, 2, 3, 4, d=5), lambda: f(1, d=4, x=5),
    lambda: f(a=1, d=4), lambda: f(1, 2, 3, c=4, d=5),
):
    try: print(bad())
    except TypeError as e: print(e)
def g(a, /, **kw): return a, kw
print(g(1, a=2))
f.__kwdefaults__ = {"d": "D"}
try: print(f(1))
except TypeError as e: print(e)
f.__kwdefaults__ = {"d": "D", "e": "E"}
print(f(1))
