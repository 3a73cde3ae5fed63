# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, end="; ")


print("|", list(map(lambda d: d.name, [D(0), D(1)])))
print("|", [f() for f in [lambda d=D(i): d.name for i in range(2)]])
print("|", (lambda *args: len(args))(D("a"), D("b")))
print("|", (lambda **named: sorted(named))(x=D("x"), y=D("y")))
print("|", (lambda: D("result"))().name)
print("|", list(zip(map(D, "a"), map(D, "b")))[0][0].name)
print("|", getattr(D("object"), "name"), hasattr(D("other"), "none"))
print("|", isinstance(D("checked"), D), id(D("id")) > 0, type(D("typed")) is D)
