# @row NS-03
# The usual ways to give a closure its own value: a default, a factory, partial, a comprehension that calls at once.
import functools
late = [lambda: i for i in range(3)]
default = [lambda i=i: i for i in range(3)]
factory = [(lambda n: lambda: n)(i) for i in range(3)]
part = [functools.partial(lambda n: n, i) for i in range(3)]
print([f() for f in late], [f() for f in default], [f() for f in factory], [f() for f in part])
print(len({id(f.__closure__[0]) for f in late}), len({id(f.__closure__[0]) for f in factory}))
gen = [(lambda: (yield i)) for i in range(2)]
print([next(g()) for g in gen])
def loop():
    fs = []
    for i in range(3):
        def f(): return i
        fs.append(f)
        if i == 1: print([g() for g in fs])
    i = "after"
    return [g() for g in fs]
print(loop())
def methods():
    class A: pass
    for name in "xy":
        setattr(A, name, lambda self: name)
        setattr(A, name + "2", (lambda name: lambda self: name)(name))
    return A().x(), A().y(), A().x2(), A().y2()
print(methods())
nested = [[lambda: (i, j) for j in range(2)] for i in range(2)]
print([[f() for f in row] for row in nested])
d = {k: (lambda: k) for k in "pq"}
print({k: f() for k, f in d.items()})
