# @row GC-05
# @strategy counting: the collector is the counting strategy's
import gc

gc.disable()
gc.collect()
saved = []


class D:
    def __del__(self):
        print("del")
        saved.append(self)


d = D()
d.me = d
del d
print(gc.collect(), gc.is_finalized(saved[0]))
saved.clear()
print(gc.collect())
d = D()
del d
print(len(saved))
saved[0].me = saved[0]
saved.clear()
print(gc.collect())
