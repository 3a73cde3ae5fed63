# @row OM-18
for a in (7, -7, 0, 10**20, -(10**20)):
    for b in (2, -2, 3, 10**10 + 1, -(10**19)):
        print(a // b, a % b, divmod(a, b), a / b)
for bad in (
    lambda: 1 // 0, lambda: 1 % 0, lambda: divmod(1, 0), lambda: 1 / 0, lambda: (10**400) / 3,
    lambda: (10**400) / (10**390), lambda: divmod(1, "x"), lambda: 1 // "x", lambda: (-(10**400)) / 1,
):
    try: print(bad())
    except (ZeroDivisionError, OverflowError, TypeError) as e: print(type(e).__name__, e)
