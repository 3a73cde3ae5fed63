# @row GC-06
# @strategy counting: a reference dies with the last name
import weakref
class Expensive:
    def __init__(self, name): self.name = name
obj = Expensive("entry")
ref = weakref.ref(obj)
print(ref() is obj, ref().name, weakref.getweakrefcount(obj), weakref.ref(obj) is ref, type(ref).__name__, obj.__weakref__ is ref)
del obj
print(ref(), repr(ref).split(" at ")[0], "dead" in repr(ref))
r = weakref.ref(Expensive("temporary"))
print(r())
a = Expensive("a")
r1, r2 = weakref.ref(a, lambda r: print("first callback", r is r1)), weakref.ref(a, lambda r: print("second callback", r() is None))
print(weakref.getweakrefcount(a), len(weakref.getweakrefs(a)), r1 is r2, r1 == r2, r1.__callback__ is not None, ref.__callback__)
del a
print("after", r1(), r2(), r1.__callback__)
b = Expensive("b")
dropped = weakref.ref(b, lambda r: print("never called"))
del dropped
del b
print("end")
