# @row GC-06
# @strategy counting: the moment at which a weak reference dies is the point
import weakref


class C:
    def method(self):
        return "result"

    def other(self):
        pass


c = C()
wm = weakref.WeakMethod(c.method, lambda r: print("callback", r() is None))
print(wm()(), wm() == c.method, wm == weakref.WeakMethod(c.method), wm == weakref.WeakMethod(c.other))
print(wm != weakref.WeakMethod(c.method), hash(wm) == hash(weakref.WeakMethod(c.method)))
print(weakref.ref(c.method)())
try:
    weakref.WeakMethod(len)
except TypeError as e:
    print(e)
del c
print(wm(), wm == wm)
c = C()
C.extra = lambda self: "extra"
wm = weakref.WeakMethod(c.extra)
del C.extra
print(wm())
