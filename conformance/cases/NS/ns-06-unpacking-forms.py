# @row NS-06
a, b = 1, 2
a, b = b, a
print(a, b)
(c, d), [e, *f] = "xy", range(4)
print(c, d, e, f)
*g, h = "abc"
i, *j = [1]
k, *l, m = 1, 2
print(g, h, i, j, k, l, m)
for n, (o, *p) in [(1, "abc"), (2, "d")]: print(n, o, p)
x = [0, 1, 2]
q, x[q] = 2, "set"
print(x)
class A: pass
obj = A()
obj.r, obj.s, x[0], x[1:] = 1, 2, 3, (4, 5)
print(vars(obj), x)
[t] = [9]
u, = {7}
(v) = 8
print(t, u, v)
