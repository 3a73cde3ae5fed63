# @row OM-18
import types, collections
d = {"a": 1}
p = types.MappingProxyType(d)
d["b"] = 2
print(
    p, p["a"], len(p), list(p), "a" in p, p.get("z", 0), p.keys(), p.items(), p.copy(), type(p.copy()).__name__, p == d,
    d == p, p | {"c": 3}, {"c": 3} | p, type(p | p).__name__, list(reversed(p)),
    str(p), p.values(),
)
print(
    types.MappingProxyType(collections.ChainMap({"x": 1}))["x"], types.MappingProxyType(types.MappingProxyType(d)) == d,
    types.MappingProxyType("abc")[1], types.MappingProxyType(mapping=d) == d,
)
class D(dict):
    def __missing__(self, k): return "missing"
    def __getitem__(self, k): return "item"
print(types.MappingProxyType(D())["q"], types.MappingProxyType(D(a=1))["a"])
for bad in (
    lambda: p.__setitem__("a", 1), lambda: p.update({}), lambda: p.pop("a"), lambda: p["zz"],
    lambda: types.MappingProxyType(5), lambda: types.MappingProxyType([1]), lambda: types.MappingProxyType(),
    lambda: types.MappingProxyType((1,)), lambda: hash(p), lambda: p.__ior__({}), lambda: p < p,
    lambda: types.MappingProxyType(None), lambda: type("X", (types.MappingProxyType,), {}), lambda: setattr(p, "x", 1),
):
    try: print(bad())
    except (TypeError, KeyError, AttributeError) as e: print(type(e).__name__, e)
