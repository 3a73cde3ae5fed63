# @row OM-07
# The text of AttributeError for getting, setting and deleting on every kind of object.
import types, sys
class Slots: __slots__ = ("a",)
class Empty: __slots__ = ()
class Plain: pass
class RO:
    p = property(lambda self: 1)
    q = property()
objects = [1, 1.5, "s", b"b", None, ..., NotImplemented, True, [], (), {}, set(), range(1), slice(1), len, [].append, str.upper, int, Plain, type, object(), Slots(), Empty(), Plain(), RO(), lambda: 0, Plain().__init__, types.ModuleType("mod"), sys.implementation, (x for x in ()), Exception("e"), memoryview(b""), property(), classmethod(len), staticmethod(len), super(Plain, Plain()), types.SimpleNamespace(), list[int], int | str, iter([]), zip(), types.MappingProxyType({}), (lambda: 0).__code__, int.real, dict.fromkeys]
for o in objects:
    for act in (lambda: o.xyz, lambda: setattr(o, "xyz", 1), lambda: delattr(o, "xyz"), lambda: delattr(o, "xyz")):
        try: act(); print("ok", end="; ")
        except (AttributeError, TypeError) as e: print(f"{type(e).__name__}: {e}", end="; ")
    print()
for n in ("p", "q"):
    for act in (lambda: getattr(RO(), n), lambda: setattr(RO(), n, 1), lambda: delattr(RO(), n)):
        try: print(act())
        except AttributeError as e: print(e)
try: Slots().a
except AttributeError as e: print(e, e.name, type(e.obj).__name__)
try: del Slots().a
except AttributeError as e: print(e)
