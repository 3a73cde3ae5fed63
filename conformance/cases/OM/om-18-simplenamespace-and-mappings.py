# @row OM-18
from types import SimpleNamespace as N
n = N(b=1, a=[2])
n.self = n
print(
    n, N(**vars(N(x=1))), N() == N(), vars(n)["b"], [k for k in vars(n)],
    N(x=1).__reduce__()[1:], repr(N(**{"a b": 1})),
)
import copy, pickle
m = copy.copy(n)
d = copy.deepcopy(n)
print(m.a is n.a, d.a is n.a, d.self is d, pickle.loads(pickle.dumps(N(q=1))), copy.replace(N(x=1, y=2), y=3))
class S(N):
    def __init__(self, **kw): super().__init__(**kw, extra=1)
    def method(self): return self.extra
print(S(a=1), S().method(), S() == N(extra=1), isinstance(S(), N))
for bad in (
    lambda: N(1), lambda: N({}, {}), lambda: N([1]), lambda: N({1: 2}), lambda: n.zz, lambda: N() < N(), lambda: {n: 1},
    lambda: N(x=1)["x"], lambda: copy.replace(N(), 1),
):
    try: print(bad())
    except (TypeError, AttributeError, ValueError) as e: print(type(e).__name__, e)
