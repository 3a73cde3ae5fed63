# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, end="; ")


class L(list):
    def __del__(self):
        print("del list of", len(self), end="; ")


class M(dict):
    def __del__(self):
        print("del dict of", len(self), end="; ")


class T(tuple):
    def __del__(self):
        print("del tuple of", len(self), end="; ")


items = L([D("a"), D("b")])
items.extra = D("extra")
del items
print("| list")
m = M(a=D("a"), b=D("b"))
m.extra = D("extra")
del m
print("| dict")
t = T([D("a"), D("b")])
t.extra = D("extra")
del t
print("| tuple")
