# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, end="; ")


def function(argument, /, second, *star, key, **named):
    local = D("local")
    other = D("other")
    del local
    local = D("local again")
    print("|", end=" ")


function(D("argument"), D("second"), D("star"), key=D("key"), named=D("named"))
print()


def cells(argument):
    free = D("cell variable")
    plain = D("plain")
    f = lambda: (argument, free)
    print("|", end=" ")


cells(D("captured argument"))
print()
