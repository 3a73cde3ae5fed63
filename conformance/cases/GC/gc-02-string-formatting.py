# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __str__(self):
        return f"<{self.name}>"

    __repr__ = __str__

    def __format__(self, spec):
        return self.name + spec

    def __del__(self):
        print("del", self.name, end="; ")


print("|", f"{D('a')} {D('b')!r} {D('c'):x}")
print("|", "%s %r" % (D("d"), D("e")))
print("|", "{} {:y}".format(D("f"), D("g")))
print("|", str(D("h")), repr(D("i")), format(D("j")))
print("|", [D("k")], {D("l"): D("m")})
print("|", D("n"), D("o"), sep=str(D("p")))
