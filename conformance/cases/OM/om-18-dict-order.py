# @row OM-18
d = {"b": 1, "a": 2, "c": 3}
d["a"] = 20
print(list(d), list(reversed(d)))
del d["b"]
d["b"] = 4
print(d, list(d.items()), next(iter(d)), d.popitem())
d.update({"z": 0, "a": 5})
print(d, d | {"c": 9, "y": 8})
d.setdefault("c", 1)
d.pop("a")
d["a"] = "again"
print(d, {"a": 1, "b": 2} == {"b": 2, "a": 1}, dict(sorted(d.items())), list(dict.fromkeys("banana")))
big = dict.fromkeys(range(100))
for i in range(0, 100, 2): del big[i]
big[0] = "end"
print(list(big)[:3], list(big)[-2:], len(big))
