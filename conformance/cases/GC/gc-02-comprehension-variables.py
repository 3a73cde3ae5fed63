# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, end="; ")


print("|", [d.name for d in [D(0), D(1)]])
print("|", {d.name for d in (D(0), D(1))})
print("|", {d.name: 1 for d in [D(0), D(1)]})
print("|", [0 for d in [D(0), D(1)]])
print("|", [e.name for d in [D(0)] for e in [d, D(1)]])
print("|", [d for d in map(D, range(3)) if d.name > 5])
d = [D(i) for i in range(2)]
print("| kept")
d = [x for x in d if x.name]
print("| filtered")


def function():
    return [d.name for d in [D("f")]]


print("|", function())
