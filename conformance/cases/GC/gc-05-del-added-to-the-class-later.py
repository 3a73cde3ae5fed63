# @row GC-05
# @strategy counting: the collector is the counting strategy's
import gc

gc.disable()
gc.collect()


class C:
    pass


c = C()
c.me = c
C.__del__ = lambda self: print("added")
del c
print(gc.collect())
c = C()
c.me = c
del C.__del__
del c
print(gc.collect())
c = C()
c.me = c
c.__del__ = lambda: print("on the instance: not called")
del c
print(gc.collect())
