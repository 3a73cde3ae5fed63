# @row NS-04
import sys
def f(n):
    here = locals()
    if n: return f(n - 1) + [sorted(here.items())]
    return [sorted(here.items())]
print(f(2))
def g():
    a = 1
    first = sys._getframe().f_locals
    b = 2
    second = sys._getframe().f_locals
    return first == second, "b" in first, first is second, list(first) == list(second)
print(g())
def h():
    x = 1
    p = sys._getframe().f_locals
    def inner():
        nonlocal x
        x = 2
    inner()
    snap = locals()
    x = 3
    return p["x"], snap["x"], dict(p)["x"]
print(h())
def gen():
    i = 0
    while True:
        i += 1
        yield sys._getframe().f_locals
it = gen()
p, q = next(it), next(it)
print(p["i"], q["i"], p == q)
