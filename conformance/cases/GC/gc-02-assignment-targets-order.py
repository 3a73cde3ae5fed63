# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, end="; ")


class Box:
    pass


box, items, d = Box(), [D("item 0")], {"k": D("value")}
box.x = D("attribute")
x = D("name")
x = box.x = items[0] = d["k"] = D("everywhere")
print("| assigned to four")
x, box.x, items[0], d["k"] = 1, 2, 3, 4
print("| tuple assigned")
for box.x in map(D, "ab"):
    print("|", box.x.name)
for items[0], d["k"] in [(D("i"), D("v"))]:
    pass
print("| loop targets")
box.x = items[0] = d["k"] = None
print("| end")
