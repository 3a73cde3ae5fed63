# @row OM-18
print(
    1 + 2j, -1j, 0j, -0j, complex(-0.0, -0.0), complex(0, -1), complex(float("nan"), float("inf")), 1e20j,
    complex(1, float("-inf")), repr(3.0 + 0j), str(2j), (1 + 2j) * (3 - 1j), (1 + 2j) / (3 - 1j), (1 + 2j) ** 2,
    (1 + 2j) ** -1, 2 ** (1j), (0j) ** 0, abs(3 + 4j), +(1j), -(1 + 1j), (1 + 2j).conjugate(), (1 + 2j).real,
    (1 + 2j).imag,
)
print(
    1j == 1j, 1 + 0j == 1, 1j != 1, bool(0j), bool(1j), hash(1 + 0j) == hash(1), f"{1.5+2j:.2f}", f"{1+2j:>10}",
    f"{1+2j:g}", f"{1j}", (1 + 2j).__getnewargs__(), 1j.__bool__(), (1 + 2j).__complex__(),
)
for bad in (
    lambda: 1j < 2j, lambda: 1j // 1, lambda: 1j % 1, lambda: divmod(1j, 1), lambda: int(1j), lambda: float(1j),
    lambda: 1j / 0, lambda: 0j**-1, lambda: 0j ** 1j, lambda: round(1j), lambda: f"{1j:d}", lambda: f"{1j:=5}",
    lambda: f"{1j:05}", lambda: pow(1j, 2, 3), lambda: setattr(1j, "real", 1), lambda: 1j + "x",
    lambda: abs(complex(1e308, 1e308)), lambda: (1e200 + 0j) ** 2,
):
    try: print(bad())
    except (TypeError, ValueError, ZeroDivisionError, OverflowError, AttributeError) as e: print(type(e).__name__, e)
