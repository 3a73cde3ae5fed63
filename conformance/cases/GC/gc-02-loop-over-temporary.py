# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, end="; ")


for d in [D(0), D(1), D(2)]:
    print("|", d.name)
print("| list done")
del d
print("| variable deleted")
for d in map(D, range(3)):
    print("|", d.name)
print("| map done")
for d in (D(0), D(1)):
    d = None
    print("| rebound")
else:
    print("| else")
while D("condition").name != "condition":
    pass
print("| while")
