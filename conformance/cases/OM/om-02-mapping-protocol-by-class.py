# @row OM-02
import collections.abc
class Lower(collections.abc.MutableMapping):
    def __init__(self, *a, **k):
        self.d = {}
        self.update(*a, **k)
    def __getitem__(self, k): return self.d[k.lower()]
    def __setitem__(self, k, v): self.d[k.lower()] = v
    def __delitem__(self, k): del self.d[k.lower()]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = Lower({"A": 1}, B=2)
print(
    m["a"], "B" in m, list(m), m.get("Z", 0), m.pop("A"), dict(m), {**m}, m == {"b": 2}, sorted(m.items()),
    m.setdefault("C", 3), m.popitem(), len(m),
)
m["D"] = 4
print((lambda **k: k)(**m), list(m.keys()), list(m.values()), isinstance(m, dict), m.keys() & {"d"})
for bad in (lambda: m["zz"], lambda: m.pop("zz"), lambda: collections.abc.MutableMapping(), lambda: m[5]):
    try: bad()
    except (KeyError, TypeError, AttributeError) as e: print(type(e).__name__, e)
