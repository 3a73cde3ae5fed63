# @row OM-10
def declare(bases, slots):
    try:
        cls = type("X", bases, {"__slots__": slots})
        print("fine", cls.__dictoffset__ != 0, cls.__weakrefoffset__ != 0)
    except TypeError as e:
        print(e)
class Plain: pass
class Empty: __slots__ = ()
class Weak: __slots__ = ("__weakref__",)
class Dict: __slots__ = ("__dict__",)
declare((Plain,), ("__dict__",))
declare((Plain,), ("__weakref__",))
declare((Empty,), ("__dict__", "__weakref__"))
declare((Weak,), ("__weakref__",))
declare((Weak,), ("__dict__",))
declare((Dict,), ("__dict__",))
declare((Dict, Weak), ())
declare((Weak, Dict), ())
declare((Exception,), ("__dict__",))
declare((type(lambda: 0).__base__,), ("__dict__",))
declare((type,), ("a",))
declare((set,), ("__weakref__",))
