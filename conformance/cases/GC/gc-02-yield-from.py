# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def inner():
    local = D("inner local")
    try:
        yield 1
        yield 2
    finally:
        print("inner finally")
    return D("inner result")


def outer():
    local = D("outer local")
    result = yield from inner()
    print("result", result.name)
    yield 3


print(list(outer()))
print("exhausted")
o = outer()
next(o)
del o
print("dropped")
o = outer()
next(o)
try:
    o.throw(ValueError)
except ValueError:
    print("thrown")
print("end")
