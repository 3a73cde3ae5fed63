# @row OM-18
print(pow(3, -1, 7), pow(3, -5, 7), pow(-3, 3, 7), pow(3, 3, -7), pow(0, 0, 1), pow(5, 0, 1), pow(2, 100, 2**70 + 1), pow(38, -1, mod=97), pow(0, 5, -3))
for arguments in ((2, -1, 4), (1, 1, 0), (2, 3, 1.5), (2.0, 3, 5), ("a", 2, 3), (0, -1), (2, -1, -4)):
    try:
        print(pow(*arguments))
    except (ValueError, TypeError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
