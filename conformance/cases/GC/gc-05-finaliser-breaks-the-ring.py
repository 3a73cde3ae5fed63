# @row GC-05
# @strategy counting: the collector is the counting strategy's
import gc

gc.disable()
gc.collect()


class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)
        self.other = None
        print("broken by", self.name)


a, b = D("a"), D("b")
a.other, b.other = b, a
del a, b
print(gc.collect())
