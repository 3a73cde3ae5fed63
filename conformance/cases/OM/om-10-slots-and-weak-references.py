# @row OM-10
import weakref
class A: __slots__ = ("__weakref__",)
class B: __slots__ = ()
class C(B): pass
class D(int): __slots__ = ()
class E(int): pass
class F(tuple): pass
for cls in (A, B, C, D, E, F):
    try:
        o = cls()
        r = weakref.ref(o)
        print(cls.__name__, r() is o, cls.__weakrefoffset__ != 0)
    except (TypeError, AttributeError) as e:
        print(cls.__name__, e)
a = A()
print(a.__weakref__)
try:
    a.__weakref__ = 1
except AttributeError as e:
    print(e)
for value in (1, "s", (), None, [], {}, object(), 1.5, b""):
    try:
        weakref.ref(value)
        print("ok", type(value).__name__)
    except TypeError as e:
        print(e)
