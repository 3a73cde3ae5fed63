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
        if self.keep:
            saved.append(self.part)

    keep = False


class Part:
    pass


one, two = D("saves its part"), D("dies")
one.me, two.me = one, two
one.keep = True
one.part = Part()
one.part.name = "part"
del one, two
print(gc.collect())
print(saved[0].name)
