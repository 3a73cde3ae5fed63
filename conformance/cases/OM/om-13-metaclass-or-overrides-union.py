# @row OM-13
class M(type):
    def __or__(cls, o): return "meta or"
    def __ror__(cls, o): return "meta ror"
class A(metaclass=M): pass
class B: pass
print(A | int, int | A, A | None, None | A, B | int, int | B, None | B, B | None)
for bad in (lambda: B | 5, lambda: "x" | B, lambda: B | "x", lambda: int | [], lambda: None | None, lambda: B & int):
    try:
        print(bad())
    except TypeError as e:
        print(e)
