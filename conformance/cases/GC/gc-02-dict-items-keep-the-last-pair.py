# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


d = {1: D("one"), 2: D("two")}
items = iter(d.items())
print(next(items)[0])
d[1] = None
print("overwritten")
print(next(items)[0])
print("stepped")
d.clear()
print("cleared")
del items
print("end")
