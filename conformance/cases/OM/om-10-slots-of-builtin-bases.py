# @row OM-10
# Nonempty slots under int, tuple, bytes and type are refused, empty ones and __dict__ work; under others they work.
for base in (int, float, complex, str, bytes, bytearray, tuple, list, dict, set, frozenset, type, Exception, object, property, staticmethod, super, type(len)):
    for slots in ((), ("a",), ("__dict__",), ("__weakref__",), ("a", "__dict__", "__weakref__")):
        try:
            T = type("T", (base,), {"__slots__": slots})
            print(base.__name__, slots, T.__dictoffset__ != 0, T.__weakrefoffset__ != 0, end="; ")
        except TypeError as e: print(base.__name__, slots, e, end="; ")
    print()
class P(float): __slots__ = ("unit",)
p = P(1.5)
p.unit = "m"
print(p + 1, p.unit, type(p + 1).__name__)
try: p.other = 1
except AttributeError as e: print(e)
class T(tuple): __slots__ = ()
try: T((1, 2)).x = 1
except AttributeError as e: print(e)
print(T((1, 2)) == (1, 2), T.__itemsize__)
