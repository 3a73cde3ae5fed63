# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


class Items(list):
    def __del__(self):
        print("del items")


it = iter(Items([1]))
print(next(it))
print(next(it, "end of list"))
print("list iterator kept")
g = (x for x in Items([1]))
print(list(g))
print("generator kept")
m = map(D, Items("a"))
next(m)
print(next(m, "end of map"))
print("map kept")
c = iter(D("callable").__str__, None)
del c
print("end")
