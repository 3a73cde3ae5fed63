# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


for a, b in zip(map(D, "abc"), map(D, "xyz")):
    print(a.name, b.name)
    del a, b
print("after the loop")
z = zip(map(D, "pq"))
next(z)
print("stepped once")
kept = next(z)
print("stepped twice")
del z
print("zip gone")
del kept
print("end")
