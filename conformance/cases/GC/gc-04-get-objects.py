# @row GC-04
# @strategy counting: the collector is the counting strategy's
import gc

gc.disable()
gc.collect()


class C:
    pass


fresh = C()


def where(value):
    return [g for g in range(3) if any(o is value for o in gc.get_objects(generation=g))]


print(where(fresh), any(o is fresh for o in gc.get_objects()))
gc.collect(0)
print(where(fresh))
gc.collect(1)
print(where(fresh))
gc.collect(2)
print(where(fresh))
print(where(5), where("text"))
listed = gc.get_objects()
print(any(o is listed for o in listed), any(o is listed for o in gc.get_objects()))
