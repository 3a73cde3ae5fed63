# @row GC-02
# @strategy counting: the moment of finalisation is the point
# What a finaliser puts into an object that had nothing dies with that object, not before and not never.


class Part:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)


class Plain:
    def __del__(self):
        self.late = Part("attribute")
        print("finalised")


class Row(list):
    def __del__(self):
        self.append(Part("element"))
        self.late = Part("attribute of a list")
        print("finalised")


class Other(Plain):
    pass


class Changing:
    def __del__(self):
        self.__class__ = Plain
        self.late = Part("attribute under another class")
        print("finalised")


Plain()
print("after a plain one")
Row()
print("after a list")
Other()
print("after one whose base has the finaliser")
Changing()
print("end")
