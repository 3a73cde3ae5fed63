# @row OM-10
class A: __slots__ = ("x",)
class B: __slots__ = ("x",)
class C: __slots__ = ("y",)
class D: __slots__ = ("x", "y")
class E: __slots__ = ("y", "x")
class F(A): __slots__ = ()
class G(A): __slots__ = ("z",)
class H(A): pass
def move(cls, target):
    o = cls()
    try:
        o.__class__ = target
        print(cls.__name__, target.__name__, "ok")
    except TypeError as e:
        print(e)
for cls, target in ((A, B), (A, C), (A, D), (D, E), (A, F), (F, A), (A, G), (G, A), (A, H), (H, A), (A, int), (A, object)):
    move(cls, target)
o = A()
o.x = "kept"
o.__class__ = B
print(o.x, type(o).__name__)
