# @row OM-16
class A: pass
class S: __slots__ = ("x",)
class SD:
    __slots__ = ("x", "__dict__")
class SW: __slots__ = ("__weakref__", "y")
class Own:
    def __getstate__(self): return "own"
class Sub(Own): pass
a, s, sd, sw = A(), S(), SD(), SW()
print(a.__getstate__(), s.__getstate__(), sd.__getstate__(), sw.__getstate__(), Sub().__getstate__())
a.k, s.x, sd.x, sd.free, sw.y = 1, 2, 3, 4, 5
print(a.__getstate__(), s.__getstate__(), sd.__getstate__(), sw.__getstate__())
print(
    a.__getstate__() is vars(a), [].__getstate__(), (5).__getstate__(), ValueError(1).__getstate__(),
    object.__getstate__(Own()), "s".__getstate__(),
)
