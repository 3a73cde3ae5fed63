# @row NS-03
def f(a, b, *args, k=1, **kw):
    c = d = 0
    def g(x):
        nonlocal c
        def h(): return a, c, x, kw
        return h
    lam = lambda: d
    class K:
        z = b
        def m(self): return __class__, args
    return [a for _ in (1,)], (b for _ in (1,))
def walk(code, depth=0):
    print("  " * depth + code.co_name, code.co_varnames, code.co_cellvars, code.co_freevars)
    for c in code.co_consts:
        if hasattr(c, "co_code"): walk(c, depth + 1)
walk(f.__code__)
