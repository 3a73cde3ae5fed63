# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def generator(argument):
    local = D("local")
    try:
        yield D("yielded")
        yield
    finally:
        print("finally")


g = generator(D("argument"))
next(g)
print("next")
g.close()
print("closed")
g = generator(D("argument 2"))
g.close()
print("closed before it began")
del g
g = generator(D("argument 3"))
next(g)
del g
print("deleted")
for value in generator(D("argument 4")):
    break
print("broken out")
del value
print("end")
