# @row OM-13
class T(tuple):
    def __init__(self, *a): print("init", a)
class I(int):
    def __init__(self, *a, **k): print("init", a, k)
    def __new__(cls, *a, **k): return super().__new__(cls, a[0] if a else 0)
class S(str):
    def __new__(cls): return super().__new__(cls, "fixed")
print(T([1, 2]), I(5, 6, k=7), S(), T(), I())
for bad in (
    lambda: T(1, 2), lambda: T(5), lambda: S("x"), lambda: I("z"), lambda: tuple.__new__(T, 5),
    lambda: str.__new__(S, b"x", "nope"), lambda: frozenset.__new__(frozenset, 1), lambda: bytes.__new__(bytes, "s"),
    lambda: float.__new__(int), lambda: int.__new__(S),
):
    try: print(bad())
    except (TypeError, ValueError, LookupError) as e: print(type(e).__name__, e)
print(tuple.__new__(T, "ab"), int.__new__(I, 3), type(str.__new__(S, "q")).__name__)
