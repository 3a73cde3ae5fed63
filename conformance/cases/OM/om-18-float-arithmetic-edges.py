# @row OM-18
inf, nan = float("inf"), float("nan")
print(
    inf - inf, inf * 0, inf // 1, -7.5 // 2, -7.5 % 2, 7.5 % -2, divmod(-7.5, 2), 5 % inf, -5 % inf, 5 // inf,
    -5 // inf, 0.0 * -1, 0.0 == -0.0, nan == nan, nan != nan, nan < 1, inf == 10**400, inf > 10**400, 1e308 * 10,
    -1e308 * 10, 2.0**1023, 1e-320 / 1e10, 3.0 // 0.1, 3.0 % 0.1,
)
print(
    2.0**0.5, (-8.0) ** (1 / 3), 0.0**0, inf**0, nan**0, 1**nan, (-1.0) ** inf, 2.0**-inf, 1.0 == 1, 2**53 == 2.0**53,
    2**53 + 1 == float(2**53 + 1), 0.1 == 1 / 10, hash(2.0**53) == hash(2**53), min(nan, 1), max(1, nan),
    sorted([3.0, -inf, 1]),
)
for bad in (
    lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: divmod(1.0, 0), lambda: 0.0**-1, lambda: 10.0**400,
    lambda: (-1.0) ** 0.5, lambda: 1.0 < "x", lambda: 1.0 + "x", lambda: 1.5 // "x", lambda: 1.0 + 10**400,
    lambda: 1.0 * 10**400, lambda: pow(2.0, 2, 3),
):
    try: print(bad())
    except (ZeroDivisionError, OverflowError, TypeError) as e: print(type(e).__name__, e)
