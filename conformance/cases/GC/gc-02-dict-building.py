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


print("|", len({D(i): D(-i) for i in range(1, 3)}))
print("|", len(dict(zip(map(D, "ab"), map(D, "cd")))))
print("|", len({D("k"): 1, D("k"): 2}))
print("|", dict.fromkeys([1, 2], D("shared"))[1].name)
d = dict(a=D("a"))
d |= {"b": D("b")}
e = {**d, "a": D("new a")}
d = None
print("| merged")
e.clear()
print("| end")
