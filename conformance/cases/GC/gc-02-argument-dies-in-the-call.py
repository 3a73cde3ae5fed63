# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def deletes(argument):
    del argument
    print("deleted inside")


def rebinds(argument):
    argument = None
    print("rebound inside")


class C:
    def method(self, argument):
        del argument
        print("deleted in a method")

    def __call__(self, argument):
        del argument
        print("deleted in __call__")


deletes(D("function"))
rebinds(D("rebound"))
C().method(D("method"))
C()(D("call"))
deletes(*(D("star"),))
deletes(**{"argument": D("two stars")})
