# @row OM-18
def f(a, b=1, *args, c, **kw):
    "doc"
    x = 1.5
    return lambda: (a, x)
c = f.__code__
print(
    c.co_name, c.co_qualname, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_nlocals, c.co_varnames,
    c.co_cellvars, c.co_freevars, c.co_names, c.co_flags, c.co_stacksize, c.co_firstlineno,
    [k for k in c.co_consts if not hasattr(k, "co_code")],
)
d = c.replace(co_name="g", co_firstlineno=10)
print(
    d.co_name, d.co_firstlineno, d == c, c == c.replace(), hash(c) == hash(c.replace()), c != 5,
    len(list(c.co_lines())) > 0, len(list(c.co_positions())) == len(c.co_code) // 2,
)
for bad in (
    lambda: setattr(c, "co_name", "x"), lambda: c.replace(co_wrong=1), lambda: c.replace(co_name=5),
    lambda: c.replace(co_code=5), lambda: c.replace(co_argcount="x"), lambda: type(c)(), lambda: c(), lambda: c < c,
    lambda: c.replace(1), lambda: c.replace(co_varnames=(1,)), lambda: c.replace(co_consts=[]),
):
    try: print(bad())
    except (TypeError, AttributeError, ValueError) as e: print(type(e).__name__, e)
