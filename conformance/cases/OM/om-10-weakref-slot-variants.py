# @row OM-10
# @strategy counting: an object dies with the last name
import weakref, gc
class W: __slots__ = ("__weakref__",)
class WD: __slots__ = ("__weakref__", "__dict__", "x")
class Child(W): pass
class None_: __slots__ = ()
for cls in (W, WD, Child):
    o = cls()
    r = weakref.ref(o, lambda r: print("died"))
    print(cls.__name__, r() is o, hasattr(o, "__dict__"), weakref.getweakrefcount(o), o.__weakref__ is r)
    del o
    print(r())
try: weakref.ref(None_())
except TypeError as e: print(e)
d = weakref.WeakKeyDictionary()
k = Child()
d[k] = 1
print(len(d))
del k
print(len(d))
