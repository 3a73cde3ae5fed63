# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __add__(self, other):
        return D(self.name + other)

    def __iadd__(self, other):
        print("in place")
        return self

    def __mul__(self, n):
        return D(self.name * n)

    def __del__(self):
        print("del", self.name)


x = D("a")
x += "ignored"
x = x + "b"
print("added")
x *= 2
print("multiplied")
items = [D("item")]
items[0] *= 2
print("item multiplied")
(D("t") + "1") * 2
print("expression")
