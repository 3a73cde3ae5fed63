# @row NS-06
class Log(dict):
    def __setitem__(self, k, v):
        print("set", k, v)
        super().__setitem__(k, v)
d = Log()
a = d["x"] = b = d["y"] = [1]
print(a is b, d["x"] is a)
x = y = z = 0
x += 1
print(x, y, z)
i = 0
l = [10, 20, 30]
i = l[i] = 2
print(i, l)
l = [10, 20, 30]
j = 0
l[j] = j = 1
print(l, j)
(p, q) = r = [5, 6]
print(p, q, r)
m, n = o = m2, *n2 = "st"
print(m, n, o, m2, n2)
