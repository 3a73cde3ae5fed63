# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


x = D("first")
x = D("second")
print("rebound")
x, y = D("third"), D("y")
print("tuple assigned")
x, y = y, x
print("swapped")
x = y = D("both")
print("chained")
(x, [y]) = 1, [2]
print("nested")
z = D("z")
z = z.name
print("replaced by its attribute", z)


def global_rebinding():
    global z
    z = D("global")
    z = None
    print("in the function")


global_rebinding()
