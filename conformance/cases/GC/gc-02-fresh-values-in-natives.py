# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return hash(self.name)

    def __eq__(self, other):
        return self.name == other.name

    def __del__(self):
        print("del", self.name, end="; ")


items = [D("a"), D("b")]
print("|", items.index(D("b")), items.count(D("a")))
print("|", D("a") in items, D("z") in {D("y"), D("x")})
items.remove(D("a"))
print("| removed")
print("|", {D("k"): 1}.get(D("k")), {D("k"): 1}.pop(D("k")))
print("|", len({D("s")} | {D("s")}), len(set([D("t"), D("t")])))
print("|", [D("l")] * 3 == [D("l")] * 3)
print("|", isinstance(D("x"), (int, D)), callable(D("c")))
