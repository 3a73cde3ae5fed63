# @row GC-05
# @strategy counting: the collector is the counting strategy's
import gc

gc.disable()
gc.collect()
saved = []


class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)
        if self.name == "b":
            saved.append(self)


a, b = D("a"), D("b")
a.other, b.other = b, a
del a, b
print("first", gc.collect())
print(saved[0].other.name, gc.garbage)
saved.clear()
print("second", gc.collect())
