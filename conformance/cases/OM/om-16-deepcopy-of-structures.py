# @row OM-16
import copy, collections, types
class K:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __hash__(self): return hash(self.v)
k = K(1)
d = {k: [k]}
e = copy.deepcopy(d)
print(list(e)[0] is k, e[k][0] is list(e)[0], e == d)
for x in (
    collections.deque([[1]], maxlen=3), collections.OrderedDict(a=[1]), collections.defaultdict(list, a=[1]),
    collections.Counter("aab"), types.SimpleNamespace(a=[1]), collections.ChainMap({"a": [1]}), {frozenset([1])},
    bytearray(b"x"), array := __import__("array").array("i", [1, 2]),
):
    y = copy.deepcopy(x)
    print(type(y).__name__, y == x, y is x)
class M:
    def m(self): return self
m = M()
print(copy.deepcopy(m.m).__self__ is m, copy.deepcopy(M.m) is M.m)
