# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, end="; ")


class Slots:
    __slots__ = ("b", "a", "__dict__")


class More(Slots):
    __slots__ = ("c",)


s = Slots()
s.extra, s.a, s.b = D("extra"), D("a"), D("b")
del s
print("| slots and dict")
m = More()
m.c, m.b, m.a, m.x = D("c"), D("b"), D("a"), D("x")
del m
print("| slots of two classes")
m = More()
m.a = D("a")
m.a = D("a again")
print("| overwritten")
del m.a
print("| deleted")
