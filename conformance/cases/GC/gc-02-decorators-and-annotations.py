# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __call__(self, function):
        print("decorating by", self.name)
        return function

    def __del__(self):
        print("del", self.name)


@D("outer")
@D("inner")
def function():
    pass


print("decorated")


class Replaces:
    def __init__(self, name):
        self.name = name

    def __call__(self, function):
        return None

    def __del__(self):
        print("del", self.name)


@Replaces("a class decorator")
class C:
    attribute = D("of the dropped class")


print(C)
x: D("annotation") = 1
print("annotated")
__annotations__.clear()
print("end")
