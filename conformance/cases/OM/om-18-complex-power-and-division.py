# @row OM-18
inf = float("inf")
print((1 + 2j) ** 2, (1j) ** -1, (2 + 0j) ** 0, 0j ** 0, (1 + 1j) ** 100, (3 + 4j) / (1 - 2j), complex(inf, 1) * 2)
for call in (lambda: 0j ** -1, lambda: 0j ** 1j, lambda: 1j / 0, lambda: 1j // 1, lambda: 1j % 1, lambda: divmod(1j, 1), lambda: 1j < 2j, lambda: int(1j), lambda: float(1j), lambda: abs(complex(1e308, 1e308)), lambda: pow(1j, 2, 3), lambda: round(1j), lambda: (1e200 + 1e200j) ** 5):
    try:
        print(call())
    except (TypeError, ZeroDivisionError, OverflowError, ValueError) as error:
        print(type(error).__name__, error)
