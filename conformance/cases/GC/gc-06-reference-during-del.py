# @row GC-06
# @strategy counting: the moment at which a weak reference dies is the point
import weakref


class C:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        r = weakref.ref(self, lambda r: print("made in __del__: called"))
        kept.append(r)
        print("in __del__", r() is self, weakref.getweakrefcount(self))


kept = []
c = C("one")
outer = weakref.ref(c)
del c
print(kept[0](), outer())
