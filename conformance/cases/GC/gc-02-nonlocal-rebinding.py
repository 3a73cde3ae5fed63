# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def outer():
    value = D("first")

    def change(name):
        nonlocal value
        value = D(name)
        print("changed")

    def delete():
        nonlocal value
        del value
        print("deleted")

    change("second")
    change("third")
    delete()
    print("outer ends")


outer()
