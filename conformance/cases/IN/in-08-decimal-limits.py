# @row IN-08
# The largest precision: what is exact works, what would fill the memory is a MemoryError.
from decimal import *

with localcontext(Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN)) as context:
    for text in ["Decimal(4) / 2", "Decimal(1) / 8", "Decimal(400) ** -1", "Decimal('40E9').sqrt()", "Decimal(10) // 3", "Decimal(10**223).log10()", "Decimal(0).exp()",
                 "Decimal(2) ** 100", "Decimal(1) / 3", "Decimal(2).sqrt()", "Decimal(1).next_plus()",
                 "Decimal('1E+999999999999999999') + 1", "int(Decimal('1E+999999999999999999'))", "Decimal(1).logical_invert()", "format(Decimal(1), '.999999999999f')"]:
        try:
            print(text, eval(text))
        except MemoryError:
            print(text, "MemoryError")
print(Context(traps=[]).multiply(Decimal("9.99E+999999"), 10))
big = Decimal(7) ** 5000
print(len(str(big)), Context(prec=20).plus(big))
with localcontext(prec=6000):
    big = Decimal(7) ** 5000
    print(int(big) == 7**5000, Decimal(str(big)) == big, (big * big).sqrt() == big, big / 7 == Decimal(7) ** 4999)
    print(str(Decimal(2).sqrt())[-20:], str(Decimal(2).ln())[-20:], str(Decimal(1).exp())[-20:])
