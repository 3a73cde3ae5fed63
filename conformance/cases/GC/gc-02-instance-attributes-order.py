# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, end="; ")


class C:
    def __del__(self):
        print("del owner", sorted(vars(self)), end="; ")


c = C()
c.z, c.a, c.m = D("z"), D("a"), D("m")
del c
print("| attributes")
c = C()
c.one = D("one")
c.two = D("two")
c.one = D("new one")
print("| overwritten")
vars(c)["three"] = D("three")
del c
print("| with a dict")
c = C()
c.x = D("x")
d = c.__dict__
del c
print("| owner gone")
d.clear()
print("| dict cleared")
