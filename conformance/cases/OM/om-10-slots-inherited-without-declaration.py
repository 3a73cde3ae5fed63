# @row OM-10
class A:
    __slots__ = ("a",)
class B(A): pass
class C(B):
    __slots__ = ("c",)
for cls in (A, B, C):
    o = cls()
    print(
        cls.__name__, hasattr(o, "__dict__"), hasattr(o, "__weakref__"), cls.__basicsize__, cls.__dictoffset__,
        cls.__weakrefoffset__,
    )
b = B()
b.a, b.free = 1, 2
print(vars(b), b.a)
c = C()
c.a, c.c, c.f = 1, 2, 3
print(vars(c), "__slots__" in vars(B), B.__slots__)
