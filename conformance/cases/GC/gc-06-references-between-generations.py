# @row GC-06
# @strategy counting: the moment at which a weak reference dies is the point
import gc
import weakref

gc.disable()


class C:
    pass


old = C()
gc.collect()
r = weakref.ref(old, lambda r: print("old died"))
young = C()
young.old, old.young = old, young
s = weakref.ref(young, lambda r: print("young died"))
del old, young
print(gc.collect(0), r() is not None, s() is not None)
print(gc.collect(), r(), s())
