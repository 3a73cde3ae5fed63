# @row OM-15
rows = [[]] * 3
rows[0].append(1)
print(rows, [id(r) == id(rows[0]) for r in rows])
cols = [[] for _ in range(3)]
cols[0].append(1)
print(cols)
d = dict.fromkeys("ab", [])
d["a"].append(1)
print(d)
t = ([],) * 2
t[0].append("x")
print(t)
default = []
e = {k: default for k in "xy"}
e["x"] += [1]
print(e, default)
z = list(zip(*[iter(range(6))] * 2))
print(z)
nested = [1, [2, [3]]]
shallow = nested[:]
shallow[1][1].append(4)
shallow[0] = "own"
print(nested, shallow)
