# @row OM-10
# A subclass without __slots__ has a dict beside the slots of its bases; vars, dir, pickling and comparison of what is where.
import copy, pickle
class A: __slots__ = ("x", "_y", "__z")
class B(A): pass
class C(B): __slots__ = ("w",)
for cls in (A, B, C):
    o = cls()
    o.x, o._A__z = 1, 3
    if cls is not A: o.extra = 4
    if cls is C: o.w = 5
    print(cls.__name__, getattr(o, "__dict__", "no dict"), [n for n in dir(o) if not n.startswith("__")])
    print(o.__getstate__(), o.__reduce_ex__(2)[2:])
    for proto in (2, 5):
        p = pickle.loads(pickle.dumps(o, proto))
        print({n: getattr(p, n, "-") for n in ("x", "_y", "_A__z", "w", "extra")})
    for proto in (0, 1):
        try: pickle.dumps(o, proto); print("pickled")
        except TypeError as e: print(e)
    p = copy.copy(o)
    print(p.x, hasattr(p, "_y"), getattr(p, "extra", None))
