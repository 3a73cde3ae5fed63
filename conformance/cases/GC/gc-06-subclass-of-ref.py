# @row GC-06
# @strategy counting: the moment at which a weak reference dies is the point
import weakref


class Ref(weakref.ref):
    __slots__ = ("name",)

    def __new__(cls, target, name, callback=None):
        return super().__new__(cls, target, callback)

    def __init__(self, target, name, callback=None):
        super().__init__(target, callback)
        self.name = name

    def __call__(self):
        return super().__call__(), self.name


class C:
    pass


c = C()
r = Ref(c, "r", lambda r: print("callback of", r.name, r()))
print(r()[0] is c, r.name, isinstance(r, weakref.ref), r == weakref.ref(c))
s = Ref(c, "s")
print(s is Ref(c, "s"), weakref.getweakrefcount(c))
del c
print(r())
