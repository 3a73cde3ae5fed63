# @row OM-15
# [x] * n holds one object n times, nested comprehensions do not; so do fromkeys, tuples and defaults of setdefault.
grid = [[0] * 2] * 2
grid[0][0] = 1
print(grid, grid[0] is grid[1])
grid = [[0] * 2 for _ in range(2)]
grid[0][0] = 1
print(grid)
d = dict.fromkeys("ab", [])
d["a"].append(1)
print(d)
t = ([],) * 3
t[0].append(1)
print(t)
default = []
d = {}
d.setdefault("k", default).append(1)
d.setdefault("j", default).append(2)
print(d, default)
l = [1, 2, 3]
s = l[:]
n = [l, l]
n2 = [*l], list(l), l.copy(), l + [], l * 1
n[0].append(4)
print(n, s, n2)
it = iter(l)
l.append(5)
print(list(it))
z = list(zip(*[iter(range(6))] * 2))
print(z)
a = b = c = {}
a["x"] = 1
print(b, c is a)
row = [0]
m = []
for i in range(3):
    row[0] = i
    m.append(row)
print(m)
v = memoryview(bytearray(4))
w = v[1:3]
w[0] = 9
print(bytes(v), v.obj)
