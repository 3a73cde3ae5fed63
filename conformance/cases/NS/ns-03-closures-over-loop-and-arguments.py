# @row NS-03
def adders(ns): return [lambda x, n=n: x + n for n in ns], [lambda x: x + n for n in ns]
fixed, late = adders([1, 2])
print([f(10) for f in fixed], [f(10) for f in late])
def make(a, *args, k=0, **kw):
    def show(): return a, args, k, kw
    def change():
        nonlocal a, args
        a, args = "A", "ARGS"
    return show, change
show, change = make(1, 2, k=3, z=4)
print(show(), change(), show())
def counter():
    count = 0
    while True:
        def inc():
            nonlocal count
            count += 1
            return count
        yield inc
g = counter()
a, b = next(g), next(g)
print(a(), b(), a() , a.__closure__[0] is b.__closure__[0])
