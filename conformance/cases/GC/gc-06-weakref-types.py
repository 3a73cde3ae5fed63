# @row GC-06
import weakref
class Plain: pass
class Slots: __slots__ = ()
class WeakSlots: __slots__ = ("__weakref__",)
class MyInt(int): pass
class MyTuple(tuple): pass
class MyList(list): pass
def f(): pass
for value in (Plain(), Slots(), WeakSlots(), f, Plain, Plain().__init__, len, 5, "s", (), [], {}, set(), frozenset(), None, True, 1.5, object(), MyInt(1), MyTuple(), MyList(), (i for i in ()), f.__code__, range(3), weakref.ref(f), b"", bytearray(), iter([]), slice(1), type, ValueError(), memoryview(b"")):
    try:
        weakref.ref(value)
        print(type(value).__name__, "yes")
    except TypeError as e:
        print(type(value).__name__, e)
for bad in (lambda: weakref.ref(), lambda: weakref.ref(f, 1, 2), lambda: weakref.ref(f, None)(1), lambda: setattr(weakref.ref(f), "x", 1), lambda: weakref.ref(f, callback=None)):
    try:
        print(bad())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
