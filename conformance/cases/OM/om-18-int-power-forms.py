# @row OM-18
print(
    2**10, 2**-1, (-2)**3, (-2)**-3, 0**0, pow(2, 10, 1000), pow(3, -1, 7), pow(-3, 3, 5), pow(2, 3, -5), pow(2, 0, 1),
    pow(0, 0, 1), pow(10**20, 10**5, 97), pow(True, 2), 2**True, (-8) ** (1 / 3),
)
for bad in (
    lambda: 0**-1, lambda: pow(2, -1, 4), lambda: pow(2, 3, 0), lambda: pow(2, 1.5, 3), lambda: pow(2, -1, 0),
    lambda: pow("a", 2), lambda: pow(2, 3, "x"), lambda: pow(2, 3, 4.0), lambda: 2 ** "a", lambda: pow(0, -1, 1),
    lambda: pow(0, -1, 5), lambda: pow(base=2, exp=3, mod=5), lambda: pow(2, exp=5), lambda: pow(2),
    lambda: 2.0 ** 10000,
):
    try: print(bad())
    except (ZeroDivisionError, ValueError, TypeError, OverflowError) as e: print(type(e).__name__, e)
