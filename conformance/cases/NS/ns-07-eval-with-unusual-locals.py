# @row NS-07
import collections, types
class Upper:
    def __getitem__(self, k):
        if k.isupper(): return k.lower()
        raise KeyError(k)
print(eval("X + Y", {}, Upper()), eval("len('abc')", {}, Upper()), eval("[X for _ in range(2)]", {}, Upper()))
try: eval("unknown", {}, Upper())
except NameError as e: print(e)
print(
    eval("a + b", {"a": 1}, collections.ChainMap({"b": 2}, {"b": 3})), eval("x", {"x": "g"}, collections.UserDict()),
    eval("k", {}, types.MappingProxyType({"k": "proxy"})),
)
class OnlyGlobals(dict): pass
print(eval("v", OnlyGlobals(v=1)), eval("v", OnlyGlobals(v=1), {"v": 2}))
d = collections.defaultdict(list)
eval("items.append(1)", {}, d)
print(d["items"])
for source, g, l in (("x", {}, {}), ("f()", {"f": lambda: y_missing}, {}), ("x.y", {"x": 1}, None), ("1 / 0", {}, {})):
    try: eval(source, g, l)
    except Exception as e: print(type(e).__name__, e)
