# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, end="; ")


def count(*args, **named):
    return len(args) + len(named)


print("|", count(*[D(0), D(1)], *(D(2),)))
print("|", count(**{"a": D("a")}, **dict(b=D("b"))))
print("|", len([*map(D, range(2)), D(2)]))
print("|", len({**{"k": D("lost")}, **{"k": D("won")}}))
first, *rest = map(D, range(3))
print("| unpacked")
rest = None
print("| rest gone")
first = None
print("| end")
