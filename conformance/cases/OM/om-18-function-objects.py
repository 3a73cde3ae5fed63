# @row OM-18
import types
def f(a, b=2, *, c=3) -> int:
    "doc"
    return a, b, c
g = types.FunctionType(f.__code__, {"__name__": "elsewhere"}, "g", (9,), None)
print(
    g.__name__, g.__qualname__, g.__module__, g.__defaults__, g.__kwdefaults__, g.__doc__, g.__annotations__,
    g.__dict__, g.__closure__, g.__globals__,
)
try: g(1)
except TypeError as e: print(e)
g.__kwdefaults__ = {"c": "C"}
print(g(1), g == g, g != f, hash(g) == hash(g), callable(g), g.__get__(5)()[0], g.__call__(7))
f.__name__, f.__qualname__, f.__doc__, f.__module__ = "renamed", "Q.renamed", "new", None
print(repr(f).split(" at ")[0], f.__name__, f.__doc__, f.__module__)
print(repr(lambda: 0).split(" at ")[0], (lambda: 0).__name__, sorted(n for n in dir(f) if n not in dir(object)))
for bad in (
    lambda: types.FunctionType(), lambda: types.LambdaType(f.__code__), lambda: f < g, lambda: f + g, lambda: f[0],
    lambda: len(f), lambda: iter(f), lambda: f.missing, lambda: type("X", (types.FunctionType,), {}),
):
    try: print(bad())
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
