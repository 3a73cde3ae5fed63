# @row OM-07
class A: pass
a = A()
d = a.__dict__
a.x = 1
d["y"] = 2
print(d, a.y, list(d), d is a.__dict__)
del a.x
print(d, len(d))
d.clear()
try:
    a.y
except AttributeError as e:
    print(e)
for i in range(40):
    setattr(a, f"n{i}", i)
print(len(d), a.n39, list(d)[:3])
a.n0 = "changed"
print(d["n0"], list(d)[0], d.popitem(), hasattr(a, "n39"))
