# @row OM-18
print(
    [round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1e20)],
    [round(x, 2) for x in (2.675, 1.005, -2.675, 0.125, 1e300)], round(1234.5, -2), round(1250.0, -2),
    round(1350.0, -2), round(1e308, -308), round(5.5e-324, 323), round(0.1, 400), round(123.4, -400), round(2.5, None),
    type(round(2.5)).__name__, type(round(2.5, 0)).__name__, round(-0.4), round(-0.4, 0),
)
for bad in (
    lambda: round(float("inf")), lambda: round(float("nan")), lambda: round(1.5, "x"), lambda: round(1.5, 1.0),
    lambda: round(1.7e308, -308), lambda: round("x"), lambda: round(1.5, 2**70), lambda: round(),
    lambda: round(1.5, ndigits=1), lambda: round(number=2.5), lambda: round(float("inf"), 2),
    lambda: round(1.5, -(2**70)),
):
    try: print(bad())
    except (OverflowError, ValueError, TypeError) as e: print(type(e).__name__, e)
