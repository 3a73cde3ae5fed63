# @row GC-04
# @strategy counting: the collector is the counting strategy's
import gc

gc.disable()


def growth(make):
    gc.collect(0)
    before = gc.get_count()[0]
    kept = make()
    return gc.get_count()[0] - before


class C:
    pass


for name, make in (
    ("instances", lambda: [C() for _ in range(300)]),
    ("functions", lambda: [lambda: 0 for _ in range(300)]),
    ("sets", lambda: [{i} for i in range(300)]),
    ("exceptions", lambda: [ValueError() for _ in range(300)]),
):
    print(name, 300 <= growth(make) < 310)
print("numbers", growth(lambda: [i for i in range(1000)]) < 10)
print("lists, of which some are used again", 200 < growth(lambda: [[] for _ in range(300)]) < 310)
