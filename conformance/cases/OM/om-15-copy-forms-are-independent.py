# @row OM-15
original = [[1], 2]
copies = [original[:], original.copy(), list(original), [*original], original * 1, original + []]
original.append(3)
original[0].append("shared")
print(copies)
d = {"a": [1]}
dicts = [d.copy(), dict(d), {**d}, d | {}]
d["b"] = 2
d["a"].append(2)
print(dicts)
s = {1}
sets = [s.copy(), set(s), s | set(), {*s}]
s.add(2)
print(sets)
b = bytearray(b"a")
print([x is b for x in (b[:], b.copy(), bytearray(b), b + b"", b * 1)])
