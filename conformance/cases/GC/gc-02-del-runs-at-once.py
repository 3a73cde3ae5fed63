# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name): self.name = name
    def __del__(self): print("del", self.name)
a = D("a")
print("before")
del a
print("after del")
b = D("b")
b = None
print("after rebinding")
D("temporary")
print("after temporary")
def f():
    local = D("local")
    print("in f")
f()
print("after f")
items = [D("i0"), D("i1"), D("i2")]
items.pop(1)
print("popped")
items[0] = D("new i0")
print("replaced")
del items
print("list gone")
d = {"x": D("value"), "y": D("value2")}
d["x"] = None
d.clear()
print("dict cleared")
t = (D("t0"), D("t1"))
del t
print("tuple gone")
x = D("x1")
x = D("x2")
print("end")
