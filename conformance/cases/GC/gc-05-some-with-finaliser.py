# @row GC-05
# @strategy counting: the order of finalisation is the point
import gc

gc.disable()


class Plain:
    pass


class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, hasattr(self, "other"))


p = Plain()
p.d = D("in a ring")
p.d.other = p
p.outside = D("hangs on the ring")
del p
print(gc.collect())
p = Plain()
p.me = p
p.first, p.second = D("first"), D("second")
del p
print(gc.collect())
