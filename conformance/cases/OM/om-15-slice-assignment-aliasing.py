# @row OM-15
a = [1, 2, 3, 4]
a[1:3] = a
print(a)
b = [1, 2, 3]
b[:] = reversed(b)
print(b)
c = [1, 2, 3]
c[::2] = c[1:]
print(c)
d = list(range(6))
d[::2] = "abc"
print(d)
del d[::2]
print(d)
for statement in ("d[::2] = [1]", "d[::2] = 5", "d[1:2] = 5", "d['a':] = []", "d[0:1] = x"):
    try:
        exec(statement)
    except Exception as e:
        print(statement, "->", type(e).__name__, e)
d[5:2] = [7]
d[-1:-3] = [8]
print(d)
