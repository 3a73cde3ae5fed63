# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


class Fails:
    def __init__(self):
        self.part = D("part")
        raise ValueError

    def __del__(self):
        print("del Fails", hasattr(self, "part"))


try:
    Fails()
except ValueError:
    print("caught")
print("after")


def explode():
    raise KeyError


try:
    [D("in a list"), explode()]
except KeyError:
    print("caught")
try:
    print(D("argument"), explode())
except KeyError:
    print("caught")
try:
    {"k": D("in a dict"), **explode()}
except KeyError:
    print("caught")
