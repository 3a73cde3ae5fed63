# @row IN-08
"""The module cmath: branch cuts, special values, errors."""
import cmath
from math import inf, nan

functions = [
    cmath.acos, cmath.acosh, cmath.asin, cmath.asinh, cmath.atan, cmath.atanh, cmath.cos, cmath.cosh, cmath.exp,
    cmath.log, cmath.log10, cmath.sin, cmath.sinh, cmath.sqrt, cmath.tan, cmath.tanh, cmath.phase, cmath.polar,
    cmath.isfinite, cmath.isinf, cmath.isnan,
]


def show(function, *arguments):
    try:
        return function(*arguments)
    except (ValueError, OverflowError, TypeError) as error:
        return f"{type(error).__name__}: {error}"


parts = [-inf, -1.0, -0.0, 0.0, 1.0, inf, nan]
for function in functions:
    print(function.__name__)
    for real in parts:
        for imag in parts:
            if cmath.isfinite(complex(real, imag)) and function in functions[:16] and real * imag:
                continue
            print("   ", complex(real, imag), show(function, complex(real, imag)))
for r in parts:
    print([show(cmath.rect, r, phi) for phi in (-inf, -0.0, 0.0, inf, nan)])
for z in (1e308, 1e308j, complex(1e308, 1e308), 800, 5e-324j, -2, 0):
    print(z, [show(function, z) for function in (cmath.exp, cmath.cosh, cmath.sqrt, cmath.polar, cmath.log, cmath.acosh)])
print(cmath.log(8, 2), cmath.log(-1), show(cmath.log, 2, 1), show(cmath.log, 0), show(cmath.log, 2, 0))
print(cmath.isclose(1, 1 + 1e-10j), cmath.isclose(1j, 2j, rel_tol=0.5), cmath.isclose(inf, inf), cmath.isclose(nan, nan))
print(show(lambda: cmath.isclose(1, 1, rel_tol=-1)), show(cmath.sqrt, "x"), show(cmath.sqrt), show(cmath.rect, 1j, 1))
print(cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.infj, cmath.nan, cmath.nanj)


class Number:
    def __complex__(self):
        return 3 + 4j


print(cmath.polar(Number())[0], cmath.sqrt(True), cmath.phase(-1))
