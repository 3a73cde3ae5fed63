# @row OM-18
for value, digits in ((2.675, 2), (0.5, 0), (1.5, 0), (2.5, None), (-0.5, None), (1e22, -22), (5e22, -23), (1234.5678, -2), (1e-320, 320), (1.0, 400), (1.0, -400), (-1.0, -400), (0.05, 1), (0.15, 1), (1e308, -308), (9.5, -1)):
    print(value, digits, round(value, digits))
for value, digits in ((float("inf"), None), (float("nan"), None), (float("inf"), 2), (float("nan"), 0), (1.7e308, -308), (1.0, 2**70), (1.0, 1.5)):
    try:
        print(round(value, digits))
    except (OverflowError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
