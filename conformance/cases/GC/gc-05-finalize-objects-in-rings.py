# @row GC-05
# @strategy counting: the collector is the counting strategy's
import gc
import weakref

gc.disable()
gc.collect()


class C:
    pass


c = C()
c.me = c
f = weakref.finalize(c, print, "finalize", "called")
f.atexit = False
d = C()
d.me = d
g = weakref.finalize(d, print, "second")
g.atexit = False
del c, d
print(f.alive, g.alive)
gc.collect()
print(f.alive, g.alive)
