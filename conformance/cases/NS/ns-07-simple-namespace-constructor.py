# @row NS-07
# SimpleNamespace takes one mapping or pairs, and keywords over them; the words for what it does not take.
from types import SimpleNamespace as N, MappingProxyType
import collections
for args, kw in (((), {}), ((), {"a": 1}), (({"a": 1},), {"b": 2}), (({"a": 1},), {"a": 2}), (([("a", 1)],), {}), ((MappingProxyType({"m": 1}),), {}), ((collections.ChainMap({"x": 1}),), {}), ((N(a=1),), {}), ((1,), {}), ((None,), {}), (({}, {}), {}), (({1: 2},), {}), (([(1, 2)],), {}), (([1],), {}), (("ab",), {}), ((["ab"],), {}), ((iter([("k", "v")]),), {}), (({"class": 1, "a b": 2},), {})):
    try: print(N(*args, **kw))
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
n = N(a=1)
n.__init__({"b": 2}, c=3)
print(n)
try: n.__init__({"d": 4, 5: 6})
except TypeError as e: print(e, n)
class S(N):
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        self.extra = True
s = S({"x": 1}, y=2)
print(s, s == N(x=1, y=2, extra=True), N(x=1, y=2, extra=True) == s)
class K(dict):
    def keys(self): return ["only"]
    def __getitem__(self, k): return f"got {k}"
print(N(K(a=1)))
