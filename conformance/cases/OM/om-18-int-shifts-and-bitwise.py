# @row OM-18
for a in (0, 1, -1, 5, -5, 2**70, -(2**70)):
    print(a << 3, a >> 1, a >> 100, a & 6, a | 6, a ^ 6, ~a, a.bit_length(), a.bit_count())
print(
    1 << 0, 0 << 10**10, -1 >> 10**20, 5 >> 10**20, True << 2, True & False, 5 & True, (2**100 | 1) & (2**100 - 1),
    -1 & 0xFF, ~True == -2,
)
for bad in (
    lambda: 1 << -1, lambda: 1 >> -1, lambda: 1 << 2**70, lambda: 1 << 1.0, lambda: 1.0 << 1, lambda: 1 & 1.0,
    lambda: 0 << -1, lambda: 1 | "x", lambda: ~"x",
):
    try: print(bad())
    except (ValueError, TypeError, OverflowError, MemoryError) as e: print(type(e).__name__, e)
