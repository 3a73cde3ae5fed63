# @row GC-02
# @strategy counting: the moment of finalisation is the point
import gc


class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


class C:
    attribute = D("class attribute")

    def method(self, default=D("default")):
        pass


C.attribute = D("replaced")
print("replaced")
del C.attribute
print("deleted")
C.other = D("other")
del C
print("the name is gone")
gc.collect()
print("collected")
