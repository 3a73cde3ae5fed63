# @row OM-13
class Pos(int):
    def __new__(cls, v, *, unit="m"):
        self = super().__new__(cls, abs(v))
        self.unit = unit
        return self
class Pair(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    @property
    def first(self): return self[0]
class Name(str):
    def __new__(cls, s): return super().__new__(cls, s.title())
class F(frozenset):
    def __new__(cls, *items): return super().__new__(cls, items)
p = Pos(-5, unit="km")
print(
    p, p.unit, p + 1, type(p + 1).__name__, Pair(1, 2).first, Pair(1, 2) + (3,), Name("ada b"), Name("x").upper(),
    type(Name("x")[:]).__name__, sorted(F(3, 1)),
)
for bad in (
    lambda: Pos(), lambda: Pos("x"), lambda: Pair(1), lambda: int.__new__(str), lambda: int.__new__(bool, 1),
    lambda: tuple.__new__(list), lambda: str.__new__(int), lambda: object.__new__(int), lambda: bool.__new__(int),
):
    try:
        bad()
    except TypeError as e:
        print(e)
