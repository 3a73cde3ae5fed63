# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, end="; ")


d = {i: D(i) for i in range(5)}
d.update((i, None) for i in range(100))
print("| resized by update")
d = {i: D(i) for i in range(4)}
for i in range(50):
    d.setdefault("k%d" % i)
print("| resized by setdefault")
d.update(((i, D("new")) for i in range(2)))
print("| updated")
e = dict(d)
d.clear()
print("| the copy keeps")
e.clear()
print("| end")
