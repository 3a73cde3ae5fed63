# @row OM-18
inf, nan = float("inf"), float("nan")
print(0.1 + 0.2, 1e16, 1e15, 123456789012345678.0, 1e-4, 1e-5, 1.0, -0.0, 5e-324, 1.7976931348623157e308, 2.5e-10, 1e22, 1e23, 100000.0, inf, -inf, nan)
print((0.5).as_integer_ratio(), (2.5).is_integer(), (4.0).is_integer(), (1.1).hex(), float.fromhex("0x1.8p3"), (-0.0).hex(), inf.hex())
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.5678, -2), round(0.5), round(1e300, 5), round(5.015, 2), round(-0.4))
print(7.5 // 2, -7.5 // 2, 7.5 % -2, divmod(-7.5, 2), 2.0 ** 0.5, (-8) ** (1 / 3) if False else 0, 2 ** 0.5, 1.5 .__trunc__(), (1.5).__floor__(), (1.5).__ceil__())
print(float("  1e3 "), float("1_0.5"), float("-Infinity"), float("+nan"), float(b"1.5"), float("1e400"), float("1e-400"), float(2**53 + 1), float("١.٥"))
print(hash(0.5), hash(1e300), hash(inf), hash(-inf), hash(1.0) == hash(1), 1.0 == 1, 2**53 == float(2**53), 2**53 + 1 == float(2**53 + 1), 1 < 1.5 < 2, nan < 1, nan != nan)
print(min(0.0, -0.0), max(nan, 1), max(1, nan), sum([0.1] * 10), sum([1e100, 1.0, -1e100]), 3.0.__repr__(), float.__getformat__("double"))
for bad in (lambda: float("x"), lambda: float(""), lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: float([]), lambda: inf.as_integer_ratio(), lambda: nan.as_integer_ratio(),
            lambda: round(inf), lambda: round(nan), lambda: 10.0 ** 400, lambda: 0.0 ** -1, lambda: float(10**400), lambda: float.fromhex("xyz"), lambda: float("1e"),
            lambda: 1.5 << 1, lambda: 1.5 & 1, lambda: divmod(1.0, 0), lambda: float.fromhex("0x1p5000"), lambda: list(range(2))[float(1)]):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print((-8.0) ** 0.5)
