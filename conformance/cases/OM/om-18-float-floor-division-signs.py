# @row OM-18
inf, nan = float("inf"), float("nan")
for a, b in ((7.5, -2), (-7.5, 2), (0.0, -3.0), (-0.0, 3.0), (1.0, inf), (-1.0, inf), (1.0, -inf), (inf, 2.0), (1.0, nan), (-1e-20, 3.0), (6.0, -3.0)):
    print(a, b, a // b, a % b, divmod(a, b))
for call in (lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: divmod(1.0, 0), lambda: 1.0 / 0, lambda: 0.0 ** -1, lambda: divmod(1.0, "a")):
    try:
        call()
    except (ZeroDivisionError, TypeError) as error:
        print(type(error).__name__, error)
