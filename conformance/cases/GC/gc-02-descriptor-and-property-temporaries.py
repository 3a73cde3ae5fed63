# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, end="; ")


class C:
    @property
    def fresh(self):
        return D("from property")

    def __getattr__(self, name):
        return D("from getattr " + name)

    def __getitem__(self, key):
        return D(f"item {key}")

    def __del__(self):
        print("del C", end="; ")


c = C()
c.fresh
print("| property")
c.missing.name
print("| getattr")
c[1], c[2]
print("| items")
C().fresh
print("| of a temporary")
C().fresh.name
print("| attribute of it")
