# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, end="; ")


items = [D(i) for i in range(5)]
items[1:3] = [D("new")]
print("| shrunk")
items[0:1] = [D("x"), D("y"), D("z")]
print("| grown")
items[::2] = [None] * 3
print("| stepped")
items[:] = items[::-1]
print("| reversed")
items[0] = items[1] = D("two places")
print("| items")
items[:] = "ab"
print("| text")
