# @row OM-18
big = 2**53 + 1
print(float(2**53) == big, 1e308 < 10**400, -1e308 > -(10**400), float("inf") > 10**400, float("nan") < 10**400, 2.0**60 == 2**60, 0.5 < 1 < 1.5, 1e16 == 10**16 + 1, 2**1023 * 2 > 1.7e308, float("-inf") < -(10**400))
for call in (lambda: 10**400 + 1.0, lambda: 1.0 * 10**400, lambda: float(10**400), lambda: 10**400 / 10**399, lambda: 10**400 / 3, lambda: 1 / 10**400, lambda: 1.5 < "a", lambda: 10**400 // 1.0):
    try:
        print(call())
    except (OverflowError, TypeError) as error:
        print(type(error).__name__, error)
