# @row OM-15
def append(l): l.append("seen")
def rebind(l):
    l = ["new"]
    return l
def both(a, b):
    a.append(1)
    return a is b, b
x = []
append(x)
print(x, rebind(x), x, both(x, x))
def spread(*args, **kw):
    kw["added"] = 1
    return args, kw
l, d = [1, 2], {"k": []}
a, k = spread(*l, **d)
print(a, k, d, k["k"] is d["k"])
t = (1, 2)
def star(*args): return args
print(star(*t) is t, star(*t) == t, star() is star())
