# @row GC-05
# @strategy counting: the order of finalisation is the point
import gc
import weakref

gc.disable()
gc.collect()


class C:
    pass


c = C()
c.me = c
c.reference = weakref.ref(c, lambda r: print("never called"))
outside = weakref.ref(c, lambda r: print("called", r()))
del c
print(gc.collect())
d = C()
d.me = d
e = C()
e.me = e
d.watch = weakref.ref(e, lambda r: print("watcher is garbage, too"))
del d, e
print(gc.collect())
