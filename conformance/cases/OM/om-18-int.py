# @row OM-18
n = -2**70 + 12345
print(n, n.bit_length(), n.bit_count(), (255).to_bytes(2, "big"), int.from_bytes(b"\xff\xfe", "little", signed=True), (7).as_integer_ratio(), (7).is_integer())
print(divmod(-7, 2), divmod(7, -2), -7 // 2, -7 % 3, 7 % -3, pow(3, -1, 7), pow(2, 100, 97), 2 ** -1, 0 ** 0, (-8) >> 1, -1 >> 100, 5 & -2, 5 | -8, 5 ^ -1, ~5)
print(int("0b101", 0), int("-0x_ff", 16), int("  12\n"), int("z", 36), int("١٢"), int(-3.99), int(b"42"), int(True), int("1_000"))
print(round(12345, -2), round(-25, -1), round(15, -1), round(5), (5).__round__(-1), (6).conjugate(), (6).numerator, (6).denominator, (6).imag)
print(hash(2**61 - 1), hash(-1), hash(-2), hash(2**61), hash(10**25), (5).__index__(), (10).__format__(",d"), (3).__divmod__(2), (3).__rsub__(10))
for bad in (lambda: int("abc"), lambda: int("12", 1), lambda: int("1" * 5000), lambda: int(None), lambda: int("0x1g", 16), lambda: int(""), lambda: 1 // 0, lambda: 1 % 0,
            lambda: divmod(1, 0), lambda: 1 << -1, lambda: 1 / 0, lambda: pow(2, -1, 4), lambda: pow(2, 1, 0), lambda: (256).to_bytes(1), lambda: (-1).to_bytes(1),
            lambda: int(float("nan")), lambda: int(float("inf")), lambda: 10**400 * 1.0, lambda: int(1, 10), lambda: int.from_bytes("x"), lambda: int("\u00b2"),
            lambda: (1).to_bytes(1, "middle"), lambda: (5).real.imag.foo, lambda: int([1])):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
