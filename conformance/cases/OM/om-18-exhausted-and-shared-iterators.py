# @row OM-18
it = iter([1, 2, 3])
a, b = next(it), next(it)
print(a, b, list(it), list(it), next(it, "end"))
z = iter(range(6))
print(list(zip(z, z, z)), list(zip("ab", iter([1]))))
e = enumerate(iter("xy"))
print(next(e), list(e), list(e))
m = map(lambda x: x * 2, i := iter([1, 2, 3]))
print(next(m), next(i), list(m))
l = [1, 2]
it = iter(l)
list(it)
l.append(3)
print(list(it), next(iter(l)))
d = {"a": 1}
di = iter(d)
next(di)
d["b"] = 2
try: next(di)
except RuntimeError as err: print(err)
g = (x for x in [1, 2])
print(
    2 in g, list(g), max(iter([3, 1]), default=0), sum(iter([])), sorted(reversed([1, 3, 2])),
    dict(zip("ab", iter([1, 2]))), [*iter("xy")], tuple(iter({5: 6})),
)
