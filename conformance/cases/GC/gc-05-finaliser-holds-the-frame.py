# @row GC-05
# @strategy counting: the collector is the counting strategy's
import gc
import sys

gc.disable()
gc.collect()


class D:
    def __del__(self):
        print("del")
        kept.append(sys._getframe())


kept = []
d = D()
d.me = d
del d
print(gc.collect(), kept[0].f_locals["self"].me is not None)
kept.clear()
print(gc.collect())
