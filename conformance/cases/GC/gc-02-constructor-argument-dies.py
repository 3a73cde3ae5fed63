# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


class New:
    def __new__(cls, argument):
        del argument
        print("deleted in __new__")
        return super().__new__(cls)


class Both:
    def __new__(cls, argument):
        print("new")
        return super().__new__(cls)

    def __init__(self, argument):
        del argument
        print("deleted in __init__")


New(D("for new"))
Both(D("for both"))
print("end")
