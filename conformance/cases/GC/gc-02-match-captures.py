# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    __match_args__ = ("name",)

    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


match [D("a"), D("b")]:
    case [x, _]:
        print("matched", x.name)
print("after")
del x
match D("subject"):
    case D("other"):
        print("no")
    case D(name):
        print("name", name)
print("after")
match {"k": D("value")}:
    case {"k": D() as captured}:
        print("captured", captured.name)
captured = None
print("end")
