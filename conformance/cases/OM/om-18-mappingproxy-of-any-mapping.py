# @row OM-18
import types, collections
p = types.MappingProxyType({"a": 1, "b": 2})
print(p, p["a"], p.get("z", 0), list(p), list(reversed(p)), p | {"c": 3}, {"c": 3} | p, type(p | {}), p == {"a": 1, "b": 2}, len(p), "a" in p, p.copy(), list(p.items()))
print(types.MappingProxyType(collections.ChainMap({"q": 1})), types.MappingProxyType(collections.OrderedDict(a=1)), types.MappingProxyType[int, str])
for call in (lambda: p.__setitem__, lambda: p.update, lambda: types.MappingProxyType(5), lambda: types.MappingProxyType([1]), lambda: types.MappingProxyType((1,)), lambda: types.MappingProxyType("a"), lambda: p.__ior__({}), lambda: hash(p), lambda: types.MappingProxyType(), lambda: p["zz"], lambda: types.MappingProxyType(p)["a"], lambda: p < {}, lambda: types.MappingProxyType(mapping={})):
    try:
        print(call())
    except (TypeError, AttributeError, KeyError) as error:
        print(type(error).__name__, error)
def assign(): p["a"] = 1
def delete(): del p["a"]
for action in (assign, delete):
    try: action()
    except TypeError as error: print(error)
