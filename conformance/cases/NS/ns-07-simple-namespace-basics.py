# @row NS-07
from types import SimpleNamespace as N
n = N(b=2, a=1)
print(n, n.b, vars(n), n == N(a=1, b=2), n != N(), n == {"a": 1, "b": 2}, N({"x": 1}), N([("y", 2)], z=3), N({"x": 1}, x=2))
n.c = 3
del n.a
print(n, len(vars(n)), N(**{"not id": 1}), "c" in vars(n))
class Sub(N):
    def __init__(self, **k): super().__init__(sub=True, **k)
print(Sub(a=1), Sub() == N(sub=True))
for bad in (
    lambda: N(1), lambda: N(1, 2), lambda: N({1: 2}), lambda: n.zz, lambda: delattr(n, "zz"), lambda: n < N(),
    lambda: hash(n), lambda: N("ab"), lambda: n[0], lambda: N(**{1: 2}),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
