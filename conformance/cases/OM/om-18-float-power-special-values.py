# @row OM-18
inf, nan = float("inf"), float("nan")
bases = (0.0, -0.0, 1.0, -1.0, 2.0, -2.0, inf, -inf, nan)
for exponent in (0.0, 1.0, -1.0, 2.0, 0.5, inf, -inf, nan, 3.0, -3.0):
    row = []
    for base in bases:
        try:
            row.append(base ** exponent)
        except ZeroDivisionError:
            row.append("zero")
    print(exponent, *(f"{x:.3g}" if isinstance(x, complex) else x for x in row))
try:
    10.0 ** 400
except OverflowError as error:
    print(error)
