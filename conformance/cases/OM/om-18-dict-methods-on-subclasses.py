# @row OM-18
class D(dict):
    def __getitem__(self, k): return f"getitem {k}"
    def __setitem__(self, k, v): print("setitem", k); super().__setitem__(k, v)
    def __contains__(self, k): return "contains"
    def __len__(self): return 42
    def __iter__(self): return iter(["iter"])
    def keys(self): return ["keys"]
    def get(self, k, d=None): return "get"
d = D(a=1)
d["b"] = 2
d.update(c=3)
d.setdefault("e", 4)
d |= {"f": 5}
print(
    d["zz"], d.get("a"), "q" in d, len(d), list(d), dict.__repr__(d), {**d}, dict(d), (lambda **k: k)(**d), d.copy(),
    d == {"a": 1}, [*d], list(d.items())[:1], d.pop("a"), "%(x)s" % d, "{y}".format_map(d), d | {},
    type(d | {}).__name__, list(dict.keys(d)), bool(d),
)
