# @verify 0 15
# @nightly 0 1000
"""Floats of random bits: text in all forms, parsing, rounding, formatting, exact ratios.

A block has 1,000 floats; the nightly run is a million.
"""
import struct

from digests import run, told

TYPES = "eEfFgGn%"


def pattern(rng):
    """Any bits; numbers near powers of two and ten, short decimals and whole numbers oftener than by chance."""
    kind = rng.randrange(8)
    if kind < 4:
        return struct.unpack("<d", rng.randbytes(8))[0]
    if kind == 4:
        bits = struct.unpack("<q", struct.pack("<d", 2.0 ** rng.randrange(-1074, 1024)))[0] + rng.randrange(-2, 3)
        return struct.unpack("<d", struct.pack("<q", max(bits, 0)))[0]
    if kind == 5:
        return float(f"{rng.randrange(10**rng.randrange(1, 18))}e{rng.randrange(-330, 300)}")
    if kind == 6:
        return rng.randrange(-10**7, 10**7) / 10 ** rng.randrange(8)
    return float(rng.getrandbits(rng.randrange(1, 80))) * rng.choice((1, -1, 0.5, 0.25))


def decimal(rng):
    """Digits to parse, sometimes just beside the middle between two floats."""
    kind = rng.randrange(4)
    if kind == 0:
        return f"{rng.randrange(10**rng.randrange(1, 40))}e{rng.randrange(-360, 330)}"
    if kind == 1:
        x = abs(struct.unpack("<d", rng.randbytes(8))[0])
        if x != x or x > 1e300 or x < 1e-300:
            return "0.1"
        numerator, denominator = x.as_integer_ratio()
        digits = str((2 * numerator + 1) * 10**30 // (2 * denominator) + rng.randrange(-1, 2))
        return f"{digits}e-30"
    if kind == 2:
        return f"{rng.randrange(10**20)}.{rng.randrange(10**rng.randrange(1, 30))}"
    return rng.choice((" 1_0.5 ", "1__0", "infinity", "-nan", "1e400", "1e-400", "٣.٥", ".5e+3", "5.", "e5", "0x1p3", "1e", "+-1", "1_e5", "9" * 400, "0." + "0" * 400 + "1"))


def spec(rng):
    return (rng.choice(("", "", "*<", "0=", ">")) + rng.choice(("", "+", " ", "-")) + rng.choice(("", "", "z")) + rng.choice(("", "", "#")) + rng.choice(("", "", "0")) + rng.choice(("", "12", "30"))
            + rng.choice(("", "", ",", "_")) + rng.choice(("", f".{rng.randrange(25)}", f".{rng.randrange(120)}")) + rng.choice(TYPES + " ").strip())


def items(rng):
    for _ in range(1000):
        x = pattern(rng)
        text = repr(x)
        parts = [text, struct.pack("<d", float(text)).hex() if x == x else "nan", x.hex(), told(float.fromhex, x.hex()), str(hash(x)) if x == x else "nan", told(x.as_integer_ratio), told(x.is_integer),
                 told(round, x), told(round, x, rng.randrange(-320, 330)), told(round, x, rng.randrange(-5, 6)), told(format, x, spec(rng)), told(format, x, spec(rng)), told(lambda: f"%.{rng.randrange(30)}{rng.choice('efgEFG')}" % x),
                 told(float, decimal(rng)), told(divmod, x, pattern(rng)), told(lambda: x // pattern(rng)), told(lambda: x % pattern(rng)), told(lambda: complex(x, pattern(rng)))]
        yield " ".join(parts)


run(items)
