# @row GC-02
# @strategy counting: the moment of finalisation is the point
import itertools


class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, end="; ")


for d in itertools.chain([D(0)], [D(1)]):
    print("|", d.name)
del d
print("| chain")
for a, b in itertools.product(map(D, "ab"), [1, 2]):
    del a
    print("| product", b)
print("| product done")
for x, y in itertools.zip_longest(map(D, "ab"), [1]):
    del x
    print("| longest", y)
print("| longest done")
for combination in itertools.combinations(map(D, "abc"), 2):
    del combination
print("| combinations done")
