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


a, b = D("a"), D("b")
a.other, b.other = b, a
c = []
c.append(c)
del a, b, c
gc.set_debug(gc.DEBUG_SAVEALL)
print(gc.collect())
gc.set_debug(0)
print(sorted(getattr(o, "name", type(o).__name__) for o in gc.garbage if not isinstance(o, dict)))
gc.garbage.clear()
print(gc.collect())
