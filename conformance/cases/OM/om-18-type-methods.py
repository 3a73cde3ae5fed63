# @row OM-18
class A: pass
class B(A): pass
print(
    type.__subclasses__(A), A.mro(), type.mro(B), A.__subclasses__(), type.__call__(A).__class__,
    type.__instancecheck__(A, B()), type.__subclasscheck__(A, B), A.__instancecheck__(5), type.__sizeof__(A) > 0,
    type.__dir__(A)[:0], hasattr(A, "__prepare__"), type.__prepare__("n", (), k=1),
    int.__instancecheck__(True), A.__or__(int), type.__ror__(A, int),
)
for bad in (
    lambda: type.mro(), lambda: type.mro(5), lambda: A.__subclasses__(1), lambda: type.__call__(),
    lambda: A.__subclasscheck__(), lambda: A.__subclasscheck__(5), lambda: type.__getattribute__(A, "zz"),
    lambda: type.__setattr__(A, "x"), lambda: type.__repr__(5), lambda: type.__new__(type, "X"),
    lambda: A < B, lambda: A + B, lambda: A[0], lambda: len(A), lambda: type.__init__(A, 1),
):
    try: print(bad())
    except (TypeError, AttributeError) as e: print(type(e).__name__, str(e).split(" at 0x")[0])
