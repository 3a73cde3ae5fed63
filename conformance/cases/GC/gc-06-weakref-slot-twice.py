# @row GC-06
# @strategy counting: the moment at which a weak reference dies is the point
class Base:
    __slots__ = ("__weakref__",)


class Derived(Base):
    __slots__ = ()


import weakref

d = Derived()
print(weakref.ref(d)() is d, d.__weakref__ is weakref.ref(d))
for bases, slots in (((Base,), ("__weakref__",)), ((object,), ("__weakref__", "__weakref__"))):
    try:
        type("Twice", bases, {"__slots__": slots})
    except TypeError as e:
        print(e)
