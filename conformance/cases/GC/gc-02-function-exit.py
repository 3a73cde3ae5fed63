# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def function(argument, other):
    local = D("local")
    argument = D("rebound argument")
    print("body ends")
    return "result"


print(function(D("argument"), D("other argument")))


def nothing(argument):
    print("in nothing")


nothing(D("passed by position"))
nothing(argument=D("passed by name"))
nothing(*[D("passed by star")])
print("end")
