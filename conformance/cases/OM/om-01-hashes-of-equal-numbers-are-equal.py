# @row OM-01
from decimal import Decimal
from fractions import Fraction
for group in ((1, 1.0, True, 1 + 0j, Fraction(1), Decimal(1)), (0.5, Fraction(1, 2), Decimal("0.5"), 0.5 + 0j), (-1, -1.0, Fraction(-1), Decimal(-1)),
              (2**61 - 1, float(2**61 - 1), Fraction(2**61 - 1)), (2**100, 2.0**100, Fraction(2**100), Decimal(2**100))):
    print([hash(x) for x in group], len(set(group)))
