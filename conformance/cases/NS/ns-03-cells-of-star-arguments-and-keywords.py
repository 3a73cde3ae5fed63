# @row NS-03
# Parameters of every kind that inner functions use are cells from the start, and are listed with the variables too.
def f(a, /, b, *args, k, **kw):
    def g(): return a, b, args, k, kw
    a += 1
    args += ("more",)
    kw["x"] = 1
    return g
g = f(1, 2, 3, k=4, z=5)
print(g(), f.__code__.co_cellvars, f.__code__.co_varnames, f.__code__.co_nlocals, g.__code__.co_freevars)
print([c.cell_contents for c in g.__closure__])
def swap(a, b):
    def get(): return a, b
    a, b = b, a
    return get
print(swap(1, 2)())
def default(a, b=lambda: "default"):
    inner = lambda: (a, b())
    return inner
print(default(1)(), default(1, lambda: 2)(), default.__code__.co_cellvars)
def deleted(a):
    def get(): return a
    del a
    return get
try: deleted(1)()
except NameError as e: print(e)
