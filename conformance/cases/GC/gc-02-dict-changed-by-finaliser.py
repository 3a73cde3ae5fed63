# @row GC-02
# @strategy counting: the moment of finalisation is the point
d = {}


class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, len(d))
        d["from " + self.name] = 1


d["a"] = D("a")
d["a"] = None
print(sorted(d))
d["b"] = D("b")
d.clear()
print(sorted(d))
d["c"] = D("c")
del d["c"]
print(sorted(d))
d["e"] = D("e")
d.pop("e")
print(sorted(d))
