# @row OM-15
a = [1, 2, 3]
a[0], a[2] = a[2], a[0]
print(a)
i = 0
i, a[i] = 2, "set"
print(i, a)
a[1:], a[0] = [9, 8], a[1]
print(a)
x, y, z = 1, 2, 3
x, y, z = z, x, y
print(x, y, z)
d = {"a": 1, "b": 2}
d["a"], d["b"] = d["b"], d["a"]
print(d)
a[:], b = a[::-1], a
print(a, b is a, b)
(a[0], a[1]), c = a[:2][::-1], "c"
print(a, c)
