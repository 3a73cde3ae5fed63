# @row OM-10
class A: __slots__ = ()
class B: __slots__ = ()
class C(A, B): __slots__ = ("c",)
class D(B): __slots__ = ("d",)
class E(C): __slots__ = ("e",)
class F(A, B): pass
c = C()
c.c = 1
print(c.c, hasattr(c, "__dict__"), hasattr(F(), "__dict__"), C.__basicsize__, F.__basicsize__, E.__basicsize__)
for bases in ((C, D), (D, C), (C, A), (A, C), (F, C), (C, F), (D, B), (F, A)):
    try: print([b.__name__ for b in bases], [k.__name__ for k in type("X", bases, {"__slots__": ()}).__mro__])
    except TypeError as e: print([b.__name__ for b in bases], str(e).split("\n")[0])
