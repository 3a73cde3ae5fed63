# @row GC-06
# @strategy counting: the moment at which a weak reference dies is the point
import weakref


class C:
    pass


c = C()
kept = []


def first(r):
    print("first")
    kept.clear()


kept.append(weakref.ref(c, lambda r: print("dropped by the later one")))
last = weakref.ref(c, first)
del c
print("end", kept)
d = C()
e = C()
r = weakref.ref(d, lambda r: globals().__setitem__("e", None))
s = weakref.ref(e, lambda r: print("e died inside the callback of d"))
del d
print(e)
