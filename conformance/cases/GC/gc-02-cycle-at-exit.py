# @row GC-02
# @strategy counting: the moment of finalisation is the point
# @process
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


a, b = D("a"), D("b")
a.other, b.other = b, a
kept_by_module = [D("in a list")]
del a, b
print("program ends")
