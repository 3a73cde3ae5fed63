# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def generator():
    a = D("a")
    yield
    a = D("second a")
    yield
    del a
    yield
    b = D("b")


g = generator()
for i in range(3):
    next(g)
    print("step", i)
print(next(g, "exhausted"))


def sends():
    while True:
        got = yield
        print("got", got.name)


s = sends()
next(s)
s.send(D("one"))
s.send(D("two"))
s.close()
print("end")
