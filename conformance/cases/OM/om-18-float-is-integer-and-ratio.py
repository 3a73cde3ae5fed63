# @row OM-18
for value in (1.5, -0.0, 0.1, 1e300, 5e-324, float("inf"), float("nan"), -2.0):
    print(value.is_integer(), end=" ")
    try:
        print(value.as_integer_ratio())
    except (OverflowError, ValueError) as error:
        print(type(error).__name__, error)
