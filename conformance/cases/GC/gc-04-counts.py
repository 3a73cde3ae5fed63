# @row GC-04
# @strategy counting: the collector is the counting strategy's
import gc

gc.disable()


class C:
    pass


gc.collect()
start = gc.get_count()[0]
kept = [C() for _ in range(50)]
print(50 <= gc.get_count()[0] - start < 60, gc.get_count()[1:])
del kept
print(gc.get_count()[0] - start < 10)
gc.collect(0)
print(gc.get_count()[1:])
gc.collect(0)
print(gc.get_count()[1:])
gc.collect(1)
print(gc.get_count()[1:])
gc.collect()
print(gc.get_count()[1:])
