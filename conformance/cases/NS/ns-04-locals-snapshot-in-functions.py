# @row NS-04
def f():
    x = 1
    l = locals()
    l["x"] = 99
    l["new"] = 5
    y = 2
    m = locals()
    return l, m, x, l is m, "new" in m
l, m, x, same, new = f()
print(sorted(l), sorted(m), x, same, new)
def g(a):
    first = locals()
    a = "changed"
    return first["a"], locals()["a"]
print(g("arg"))
def h():
    z = 1
    del z
    return locals()
print(h())
class C:
    x = 1
    locals()["y"] = 2
    same = locals() is locals()
print(C.y, C.same)
