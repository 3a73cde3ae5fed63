# @row GC-02
# @strategy counting: the moment of finalisation is the point
# @process
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, print is not None)


_private = D("private")
public = D("public")
_other_private = D("other private")
last = D("last")


def function(default=D("default")):
    pass


class C:
    attribute = D("class attribute")


print("program ends")
