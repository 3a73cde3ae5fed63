# @row GC-02
# @strategy counting: the moment of finalisation is the point
saved = []


class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)
        if self.name == "b":
            saved.append(self)


items = [D("a"), D("b"), D("c")]
del items
print([d.name for d in saved])
saved[0].friend = D("friend")
saved.clear()
print("the friend died with it")


class Owner(D):
    pass


o = Owner("b")
o.part = D("part")
del o
print("part lives", saved[0].part.name)
saved.pop()
print("end")
