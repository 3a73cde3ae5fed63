# @row OM-18
from fractions import Fraction
from decimal import Decimal
import numbers
values = [5, 2.5, 1j, True, Fraction(1, 2), Decimal("1.5")]
for v in values:
    print(
        type(v).__name__,
        [n.__name__ for n in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral) if isinstance(v, n)],
        hash(v) == hash(+v), v == v + 0,
    )
print(
    Fraction(1, 2) + 1, 1 + Fraction(1, 2), Fraction(1, 2) + 0.5, 0.5 == Fraction(1, 2), Decimal("0.5") == 0.5,
    Decimal("0.5") == Fraction(1, 2), Fraction(1, 3) < 0.34, Decimal("0.1") < 0.1, Fraction(3, 2) // 1,
    divmod(Fraction(7, 2), 1), round(Fraction(5, 2)), int(Fraction(7, 2)), Fraction(2) ** 3, 2 ** Fraction(2),
    hash(Fraction(3)) == hash(3),
)
for bad in (
    lambda: Fraction(1) + "x", lambda: Fraction(1, 0),
    lambda: Fraction("x"), lambda: Fraction(1) < 1j,
):
    try: print(bad())
    except (TypeError, ZeroDivisionError, ValueError) as e: print(type(e).__name__, e)
