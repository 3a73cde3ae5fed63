# @row OM-18
"""Formats and roundings of doubles whose digits just fit 64 bits, or just don't, and of those halfway between two."""
import math

numbers = [2.0**53, 2.0**62, 2.0**63, 2.0**64, 1e18, 1e19, 0.5, 1.5, 2.5, 9.5, 99.5, 0.125, 0.375, 9.995, 999999.5, 9999995.0, 1e-18, 1e-19, 5e-324]
for value in numbers:
    for near in (math.nextafter(value, 0), value, math.nextafter(value, math.inf)):
        print(
            near,
            f"{near:.0f} {near:.1f} {near:.2f} {near:.17f} {near:.19f}",
            f"{near:e} {near:.0e} {near:.15e} {near:.17e} {near:g} {near:.3g} {near:#.3g} {near:.17g} {near:.18g} {near:.0%}",
            round(near, 1), round(near, 2), round(near, 16), round(near, 18), round(near, 19), round(near, -1), round(near, -18),
            near.as_integer_ratio(),
            int(near),
        )
for exponent in range(-24, 24):
    ten = float(f"1e{exponent}")
    print([format(x, ".5g") + format(x, ".5e") for x in (math.nextafter(ten, 0), ten, math.nextafter(ten, math.inf), ten * 9.999995, ten * 9.99999499)])
for text in ("0x1.8p+1", "0x1fffffffffffffp0", "0x20000000000001p0", "0x1.fffffffffffffp899", "0x1p-1074", "0x.8p-1074", "0x.81p-1074", "0x1p+0000000000000000000005", "-0x0p99999999999999999999", "0x123456789abcdep-1100"):
    print(text, float.fromhex(text))
