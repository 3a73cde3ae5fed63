# @row OM-18
import math
for x in (0.5, -2.75, 3.0, 1e300, -0.0, 5e-324):
    print(
        x.as_integer_ratio(), x.is_integer(), x.hex(), float.fromhex(x.hex()) == x, x.real, x.imag, x.conjugate(),
        math.floor(x) if abs(x) < 1e10 else "big", x.__trunc__() if abs(x) < 1e10 else "big",
    )
print(
    float.fromhex("0x1.8p1"), float.fromhex("inf"), float.fromhex("-0x.8"), float.fromhex("1p-2"),
    float.fromhex("  0xAp0 "), float.fromhex("0x1p-1080"), float.__getformat__("double"), float("inf").hex(),
    float("nan").hex(),
)
for bad in (
    lambda: float("inf").as_integer_ratio(), lambda: float("nan").as_integer_ratio(), lambda: float.fromhex("x"),
    lambda: float.fromhex("0x1p5000"), lambda: float.fromhex(5), lambda: math.floor(float("inf")),
    lambda: int(float("nan")), lambda: float.__getformat__("x"), lambda: float.fromhex(""),
    lambda: float.fromhex("0x1p"), lambda: math.ceil(float("nan")),
):
    try: print(bad())
    except (OverflowError, ValueError, TypeError) as e: print(type(e).__name__, e)
