# @row OM-18
big = 2**53
print(
    big == float(big), big + 1 == float(big), big + 1 > float(big), float(big) < big + 1, 10**400 > 1e308,
    -(10**400) < -1e308, 10**400 == float("inf"), 1 < 1.5 < 2, True < 1.5, 3 == 3.0 == (3 + 0j), 0.1 + 0.2 == 0.3,
    1e16 + 1 == 1e16, 10**16 + 1 == 1e16,
)
print(
    1 + 1.0, 1 * 2.5, 7 // 2.0, 7 % 2.5, 2 ** 0.5, 2.0 ** 3, divmod(7, 2.5), 1 + True, 1.0 + True, 5 + 2j, 2.5 * 1j,
    True / 2, -7 // 2.0, round(2.5) + round(3.5),
)
for bad in (
    lambda: 10**400 + 1.0, lambda: 10**400 * 0.5, lambda: float(10**400), lambda: 1.5 // 0, lambda: int("1") + "1",
    lambda: 1 < "a", lambda: 1.5 < None, lambda: 1 & 1.0, lambda: 1.5 % 0, lambda: 5 @ 3, lambda: 10**400 / 1.5,
):
    try: print(bad())
    except (OverflowError, ZeroDivisionError, TypeError) as e: print(type(e).__name__, e)
