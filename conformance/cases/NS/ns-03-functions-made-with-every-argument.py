# @row NS-03
# What FunctionType checks of name, defaults, closure and keyword defaults, and in which order.
import types
def ex(a, /, b, *, c): return a, b, c
def free():
    x = 1
    def g(): return x
    return g
g = free()
for args in (("f", 1, None, {"c": 3}), ("f", None, None, 3), ("f", None, 5, None), ("f", None, 5, 5), (5, 5), ("f", None, None, []), ("f", (), (), {}), ("f", (1, 2), None, {"c": 5}), (None, None, None, None)):
    try:
        f = types.FunctionType(ex.__code__, {}, *args)
        print(f.__name__, f.__defaults__, f.__kwdefaults__, f.__closure__)
        print(f(1, 2))
    except (TypeError, ValueError) as e: print(e)
for args in ((None, None, None, 5), (None, None, (), 5), (None, None, (), None), (None, None, (5,)), (None, None, g.__closure__, 5), (None, None, g.__closure__, {})):
    try: print(types.FunctionType(g.__code__, {}, *args)())
    except (TypeError, ValueError) as e: print(e)
for kw in ({"kwdefaults": {"c": 1}}, {"argdefs": (7, 8), "kwdefaults": {"c": 9}}, {"name": "n", "closure": None}, {"other": 1}):
    try: print(types.FunctionType(ex.__code__, {}, **kw)())
    except TypeError as e: print(e)
