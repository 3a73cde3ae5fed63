# @row GC-02
# @strategy counting: the moment of finalisation is the point
import itertools


class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, end="; ")


for d in itertools.islice(map(D, itertools.count()), 2):
    pass
del d
print("| islice")
for pair in itertools.pairwise(map(D, "abc")):
    del pair
    print("| pair")
print("| pairwise")
c = itertools.cycle(map(D, "xy"))
for _ in range(3):
    next(c)
print("| cycled")
del c
print("| cycle gone")
a, b = itertools.tee(map(D, "pq"))
next(a)
print("| one ahead")
next(b)
print("| both")
del a, b
print("| tee gone")
