# @row GC-06
# @strategy counting: the moment at which a weak reference dies is the point
import weakref


class C:
    pass


c = C()
r = weakref.ref(c, lambda r: print("never"))
del r
del c
print("reference first")
c = C()
c.r = weakref.ref(c, lambda r: print("never"))
del c
print("reference inside the object")
c, d = C(), C()
c.r = weakref.ref(d, lambda r: print("called when d dies"))
del d
print("other object")
del c
