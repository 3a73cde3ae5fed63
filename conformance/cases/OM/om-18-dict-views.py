# @row OM-18
d = {"a": 1, "b": 2}
k, v, i = d.keys(), d.values(), d.items()
d["c"] = 3
print(
    k, v, i, len(k), "c" in k, 3 in v, ("c", 3) in i, ("c", 4) in i, list(reversed(k)), list(reversed(v)),
    list(reversed(i)), k.mapping == d,
)
print(
    k & {"a", "z"}, k | ["q"], k - ["a"], k ^ {"a", "n"}, {"a"} & k,
    sorted(i & [("a", 1)]), i - {("a", 1)}, k == {"a", "b", "c"}, k <= {"a", "b", "c", "d"}, k < k, k.isdisjoint("xyz"),
    i.isdisjoint([]), v == v, d.values() == d.values(), k == d.keys(), i == d.items(),
)
for bad in (
    lambda: k + k, lambda: k[0], lambda: v & v, lambda: k & 5, lambda: k.isdisjoint(5), lambda: hash(k),
    lambda: setattr(k, "mapping", 1), lambda: k.mapping.__setitem__("a", 1), lambda: k < [1], lambda: type(k)(),
    lambda: [] in i, lambda: ([], 1) in i, lambda: v < v, lambda: k.add(1),
):
    try: print(bad())
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
