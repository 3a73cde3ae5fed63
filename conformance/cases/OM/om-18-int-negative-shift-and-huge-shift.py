# @row OM-18
print(-1 >> 1000, 5 >> 2**70, -5 >> 2**70, 0 << 2**70, 1 << 65, -7 >> 1, True << True)
for call in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 1 << 2**70, lambda: 0 << -1, lambda: 1.0 << 1, lambda: 1 >> "a"):
    try:
        print(call())
    except (ValueError, OverflowError, TypeError) as error:
        print(type(error).__name__, error)
