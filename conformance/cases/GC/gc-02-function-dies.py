# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def make():
    cell = D("cell")

    def function(argument=D("default"), *, key=D("keyword default")) -> D("annotation"):
        return cell

    function.attribute = D("attribute")
    return function


f = make()
print("made")
f.__defaults__ = ()
print("defaults replaced")
f.__annotations__ = {}
print("annotations replaced")
del f
print("end")
(lambda x=D("of a lambda"): 0)
print("lambda gone")
