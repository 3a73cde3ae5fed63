# @row GC-06
# @strategy counting: the moment at which a weak reference dies is the point
import weakref


class C:
    pass


c = C()
r = weakref.ref(c)
print(r is weakref.ref(c), r is weakref.ref(c, None), r is weakref.ref(c, print))
p = weakref.proxy(c)
print(p is weakref.proxy(c), weakref.getweakrefcount(c))
with_callback = weakref.ref(c, print)
print(weakref.getweakrefcount(c))
first = id(r)
del r, p, with_callback
print(weakref.getweakrefcount(c), c.__weakref__)
