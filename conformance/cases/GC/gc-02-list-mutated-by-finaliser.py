# @row GC-02
# @strategy counting: the moment of finalisation is the point
items = []


class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        items.append(self.name)
        print("del", self.name, len(items))


items.extend([D("a"), D("b")])
items.clear()
print(items)
items[:] = [D("c"), D("d"), D("e")]
del items[1:]
print(items[1:])
items[0] = "replaced"
print(items)
