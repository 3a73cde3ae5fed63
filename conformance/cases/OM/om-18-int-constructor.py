# @row OM-18
class I:
    def __int__(self): return 7
class X:
    def __index__(self): return 8
class S(str): pass
print(
    int(), int(5), int("  12\n"), int("-0x1f", 16), int("0b101", 0), int("0o17", 0), int("1_000"), int("z", 36),
    int(b"12"), int(bytearray(b"ff"), 16), int(3.99), int(-3.99), int(True), int(I()), int(X()), int("٣٤"), int(S("5")),
    int("  +7 "), int("0", 0), int("00", 0), int("-0"), int("1" * 20, base=2), int("10", X()),
)
for bad in ("", " ", "x", "1.5", "0x", "1__0", "_1", "1_", "--1", "1 2", "0b2", "\0", "1\0", "٣x", "+", "é"):
    try: print(int(bad))
    except ValueError as e: print(e)
for args in (
    ("1", 1), ("1", 37), ("1", -2), ("012", 0), (5, 10), ("9", 8), (b"x",), (None,), ([],), ("1", "2"), (1.5, 10),
    (float("inf"),), (float("nan"),), (1j,), ("1", 2.0),
):
    try: print(int(*args))
    except (ValueError, TypeError, OverflowError) as e: print(type(e).__name__, e)
