# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


for i, d in enumerate([D("a"), D("b"), D("c")]):
    print(i, d.name)
    del d
print("after the loop")
pairs = enumerate(map(D, "xyz"))
print(next(pairs)[0])
print(next(pairs)[0])
print("drop")
del pairs
print("end")
