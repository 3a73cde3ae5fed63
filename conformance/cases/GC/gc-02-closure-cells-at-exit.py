# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def outer(argument):
    captured = D("captured")
    plain = D("plain")

    def inner():
        return captured, argument

    print("outer ends")
    return inner


inner = outer(D("argument"))
print("inner kept")
inner.__closure__[1].cell_contents = None
print("cell emptied")
del inner
print("inner gone")
