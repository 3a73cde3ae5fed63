# @row OM-18
n = -12
print(
    n.real, n.imag, n.numerator, n.denominator, n.conjugate(), n.as_integer_ratio(), n.is_integer(), n.__trunc__(),
    n.__floor__(), n.__ceil__(), n.__round__(-1),
)
print(
    round(15, -1), round(25, -1), round(-15, -1), round(-15, -1), round(123456789, -5), round(5, 10),
    round(10**30 + 5 * 10**9, -10),
)
print(n.__index__(), n.__float__(), n.__bool__(), n.__hash__(), n.__format__("+d"), n.__getnewargs__(), n.__sizeof__())
for bad in (
    lambda: round(5, "x"), lambda: (5).__round__(1.5), lambda: (5).bit_length(1), lambda: int.bit_count("x"),
    lambda: (5).real(), lambda: setattr(n, "real", 1), lambda: (5).to_bytes(1, x=1), lambda: (1).foo,
    lambda: int.conjugate(),
):
    try: print(bad())
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
