# @row OM-19
# Which __bases__ a class may get, and that a failing assignment leaves everything as it was.
class A: x = "A"
class B: x = "B"
class AA(A): pass
class S: __slots__ = ("s",)
class T(A): own = 1
class U(T): pass
t = U()
for bases in ((B,), (A, B), (AA,), (AA, B), (B, AA), (), [B], (5,), (object,), (S,), (T,), (U,), (int,), (A, A), (A, AA), (A, object), (object, A), (type,), (bool,), (A, int), "ab", None, 5):
    try:
        T.__bases__ = bases
        print([b.__name__ for b in T.__bases__], [c.__name__ for c in U.__mro__], t.x if hasattr(t, "x") else "-")
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
print([c.__name__ for c in A.__subclasses__()], [c.__name__ for c in B.__subclasses__()])
T.__bases__ = (A,)
print(t.x, [c.__name__ for c in A.__subclasses__()], T.__base__.__name__)
try: del T.__bases__
except TypeError as e: print(e)
for c in (int, object, A):
    try: c.__bases__ = (B,)
    except TypeError as e: print(e)
class V(A):
    def __init_subclass__(cls, **k): print("never called again")
class Z(V): pass
Z.__bases__ = (B, V)
print(Z.x)
class Meta(type):
    def mro(cls): return super().mro() if cls.__name__ != "Odd" or not getattr(cls, "odd", 0) else [cls, B, object]
class Odd(A, metaclass=Meta): pass
Odd.odd = 1
Odd.__bases__ = (AA,)
print([c.__name__ for c in Odd.__mro__], Odd.x)
