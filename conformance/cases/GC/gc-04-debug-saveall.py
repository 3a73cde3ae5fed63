# @row GC-04
# @strategy counting: the collector is the counting strategy's
import gc

gc.disable()
gc.collect()
gc.set_debug(gc.DEBUG_SAVEALL)


class C:
    def __del__(self):
        print("finaliser runs")


a, b = C(), [1]
a.b = b
b.append(a)
del a, b
print(gc.collect())
print([type(o).__name__ for o in gc.garbage])
print(gc.collect(), len(gc.garbage))
gc.set_debug(0)
gc.garbage.clear()
print(gc.collect(), gc.garbage)
