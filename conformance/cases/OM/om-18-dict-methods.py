# @row OM-18
d = {"a": 1, "b": 2}
print(d.get("a"), d.get("z"), d.get("z", 0), d.pop("a"), d.pop("q", None), d, d.setdefault("c", []), d.setdefault("b", 9), d.update(x=1, **{"y": 2}), d.update([("p", 0)]), d, d.popitem(), len(d), "c" in d)
print(dict(a=1), dict([(1, 2)]), dict({1: 2}, b=3), dict(zip("ab", (1, 2))), dict.fromkeys("ab"), dict.fromkeys([1, 2], 0), {**d, "new": 1}, d | {"c": 0}, {1: "a"} | {1: "b"}, list(d), list(d.items()), list(reversed(d)))
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), "b" in k, 2 in v, ("b", 2) in i, k & {"b"}, k | {"zz"} == set(d) | {"zz"}, sorted(k - {"b"}), k == {"b", "c", "x", "y"}, k.isdisjoint({"q"}), k.mapping, list(reversed(v)), {1: 1}.items() == {1: 1}.items(), {1: 1}.keys() <= {1, 2})
e = {1: "int", 1.0: "float", True: "bool"}
print(e, {0: 1}[False], {(1, 2): 3}[1, 2], {None: 0}, repr({"k": {}}), {1: 2} == {1: 2.0}, {"a": 1, "b": 2} == {"b": 2, "a": 1}, d.copy() is d, d.clear(), d, bool(d))
o = dict.fromkeys("cab")
del o["c"]
o["c"] = 1
print(list(o), next(iter(o)), o.popitem())
for bad in (lambda: d["z"], lambda: {}.pop("z"), lambda: {}.popitem(), lambda: dict(5), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: dict("ab"), lambda: {}[[]], lambda: {[]: 1}, lambda: {{}: 1}, lambda: d.update(5), lambda: hash({}), lambda: {} < {}, lambda: {}.fromkeys(5), lambda: {} + {}, lambda: {} | [],
            lambda: d.__delitem__("q"), lambda: dict(1, 2), lambda: {}.get(), lambda: {}.setdefault(), lambda: dict(**{1: 2}), lambda: d.keys()[0], lambda: {(1, []): 2}, lambda: d.pop(), lambda: {1: 2}[1.5], lambda: {"a": 1}[("a",)]):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
class D(dict):
    def __missing__(self, key): return f"<{key}>"
print(D()["x"], D().get("x"), "x" in D(), D(a=1)["a"], "{x} {a}".format_map(D(a=1)))
