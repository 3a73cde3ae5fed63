# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


a, b, c = D("a"), D("b"), D("c")
del c, a, b
print("one statement")
x = [D("item 0"), D("item 1")]
y = D("y")
del x[0], y, x
print("mixed")


class C:
    pass


c = C()
c.attribute = D("attribute")
del c.attribute
print("attribute deleted")
d = {"k": D("value")}
del d["k"]
print("key deleted")
