# @row OM-10
# Which bases with slots go together: one with storage and any number of empty ones, and what inherits from the other.
class E1: __slots__ = ()
class E2: __slots__ = ()
class S1: __slots__ = ("a",)
class S2: __slots__ = ("b",)
class S1a(S1): __slots__ = ("c",)
class D: pass
class W: __slots__ = ("__weakref__",)
class DS: __slots__ = ("__dict__",)
for bases in ((E1, E2), (S1, E1), (E1, S1), (S1, S2), (S1a, S1), (S1, S1a), (S1, D), (D, S1), (S1a, D, E1), (S2, S1a), (W, DS), (W, S1), (DS, S1), (int, E1), (E1, int), (int, S1), (str, D), (list, dict), (list, S1), (S1, list), (int, str), (Exception, S1), (Exception, OSError), (OSError, ImportError), (tuple, E1), (tuple, S1), (type, S1), (type, E1), (D, W, DS), (W, D)):
    try:
        T = type("T", bases, {"__slots__": ()})
        print([b.__name__ for b in bases], T.__base__.__name__, T.__dictoffset__ != 0, T.__weakrefoffset__ != 0)
    except TypeError as e: print([b.__name__ for b in bases], e)
