# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __index__(self):
        return 1

    def __del__(self):
        print("del", self.name, end="; ")


items = [10, 20, 30]
print("|", items[D("index")])
print("|", items[D("from"):])
print("|", items[: D("to")])
items[D("target")] = 5
print("|", items)
del items[D("deleted") :]
print("|", items)
print("|", [D("x"), D("y")][0].name)
print("|", {"k": D("v")}["k"].name)
print("|", range(D("stop")), "ab"[D("i")])
