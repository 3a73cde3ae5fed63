# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, end="; ")


class Traced:
    def __setattr__(self, name, value):
        print("set", name, end="; ")
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print("delete", name, end="; ")
        super().__delattr__(name)


t = Traced()
t.x = D("first")
t.x = D("second")
print("|")
del t.x
print("|")
setattr(t, "y", D("by setattr"))
delattr(t, "y")
print("|")
vars(t)["z"] = D("by vars")
t.__dict__ = {}
print("| new dict")
t.__class__ = type("Other", (Traced,), {})
t.w = D("w")
del t
print("| end")
