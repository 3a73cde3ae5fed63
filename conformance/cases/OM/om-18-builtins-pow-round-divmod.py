# @row OM-18
print(
    pow(2, 3), pow(2, 3, 5), pow(2.0, 3), pow(base=2, exp=3, mod=7), pow(2, exp=-2), round(2.567, 2), round(5),
    round(12345, -2), round(number=1.5, ndigits=None), divmod(7, -3), divmod(-7.5, 2), divmod(True, 2),
)
class R:
    def __round__(self, n="none"): return f"round {n}"
    def __divmod__(self, o): return "dm"
    def __pow__(self, o, m="nomod"): return f"pow {o} {m}"
print(round(R()), round(R(), None), round(R(), 3), divmod(R(), 1), pow(R(), 2), pow(R(), 2, 3), R() ** 4)
for bad in (
    lambda: pow(), lambda: pow(1), lambda: pow("a", 2), lambda: pow(1, 2, 3, 4), lambda: divmod(1),
    lambda: divmod("a", 1), lambda: divmod(1, 2, 3), lambda: round("a"), lambda: round(1, 2, 3),
    lambda: round(1.5, "a"), lambda: round(object()), lambda: pow(2, "x"), lambda: divmod(1j, 1),
):
    try: print(bad())
    except TypeError as e: print(e)
