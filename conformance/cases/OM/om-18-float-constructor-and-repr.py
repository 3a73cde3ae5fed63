# @row OM-18
print(
    float(), float("1e5"), float("  -inf "), float("nan"), float("INFINITY"), float("1_0.5_0"), float(b"1.5"), float(5),
    float("٣.٥"), float("1e400"), float("-1e-400"), float(".5"), float("5."), float("+1E+2"), float(10**22), float(True),
)
print(
    repr(0.1), 1e16, 1e15, 123456789012345680.0, 1e-5, 0.0001, 1.0, -0.0, 5e-324, 1.7976931348623157e308, 2.5e-8, 1e22,
    1e21, 0.1 + 0.2, 100.0, 1 / 3,
)
for bad in (
    "", "x", "1.5.5", "1e", "e5", "0x1p3", "1__0", "_1", "1_", "1e_5", "infinit", "nan1", "1 2", "\0", b"x", "--1",
    "+-1", "é",
):
    try: print(float(bad))
    except ValueError as e: print(e)
for args in ((None,), ([],), (1j,), (10**400,), (1, 2)):
    try: print(float(*args))
    except (TypeError, OverflowError) as e: print(type(e).__name__, e)
