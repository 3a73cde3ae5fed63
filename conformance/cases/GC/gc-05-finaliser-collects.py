# @row GC-05
# @strategy counting: the collector is the counting strategy's
import gc

gc.disable()
gc.collect()


class D:
    def __del__(self):
        print("nested:", gc.collect())


d = D()
d.me = d
del d
print(gc.collect())
