# @verify 0 6
# @nightly 0 500
"""Decimal arithmetic: all operations in contexts of precision 1 to 40 and all roundings, with the flags that they set.

A block has 2,000 operations; the nightly run is a million.
"""
import decimal
import operator

from digests import run, told

ROUNDINGS = [decimal.ROUND_UP, decimal.ROUND_DOWN, decimal.ROUND_CEILING, decimal.ROUND_FLOOR, decimal.ROUND_HALF_UP, decimal.ROUND_HALF_DOWN, decimal.ROUND_HALF_EVEN, decimal.ROUND_05UP]
SPECIAL = ["0", "-0", "0E+20", "-0E-30", "1", "-1", "Infinity", "-Infinity", "NaN", "-NaN7", "sNaN", "1E+50", "1E-50", "9" * 28, "1" + "0" * 27, "5E-1", "1E+999999", "9E-1000000"]
ONE = "abs exp ln log10 minus next_minus next_plus normalize plus to_integral_exact to_integral_value sqrt is_normal is_subnormal logb logical_invert number_class to_sci_string to_eng_string create_decimal".split()
TWO = "add subtract multiply divide divide_int divmod remainder remainder_near quantize compare compare_signal compare_total compare_total_mag max max_mag min min_mag next_toward power same_quantum scaleb shift rotate copy_sign logical_and logical_or logical_xor".split()
COMMON = "add subtract multiply divide divide_int divmod remainder remainder_near quantize compare max min plus normalize sqrt".split()
COSTLY = "exp ln log10 power".split()
PLAIN = [operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, operator.lt, operator.le, operator.eq, operator.gt, divmod]


def coefficient(rng):
    """Digits: any, mostly zeros or nines, or a number beside a power of two, where the words of a machine end."""
    size = rng.choice((1, 2, 5, 10, 17, 18, 19, 20, 27, 28, 28, 29, 36, 37, 38, 39, 40, 56, 60, rng.randrange(1, 61)))
    kind = rng.randrange(8)
    if kind < 4:
        return str(rng.randrange(10 ** size))
    if kind == 4:
        return "".join(rng.choice("0000000009999999995") for _ in range(size))
    if kind == 5:
        return str(2 ** rng.choice((31, 32, 62, 63, 64, 65, 94, 126, 127, 128, 190)) + rng.randrange(-2, 3))
    if kind == 6:
        return str(rng.randrange(1, 10 ** rng.randrange(1, size + 1))) + "0" * rng.randrange(size)
    return str(10 ** size + rng.randrange(-1, 2))


def number(rng):
    if rng.randrange(30) == 0:
        return rng.choice(SPECIAL)
    sign = rng.choice(("", "", "-"))
    digits = coefficient(rng)
    kind = rng.randrange(8)
    if kind == 0:
        return sign + digits
    if kind < 4:
        point = rng.randrange(len(digits) + 1)
        return sign + digits[:point] + "." + digits[point:]
    return f"{sign}{digits}E{rng.randrange(-len(digits) - 15, 15) if kind < 7 else rng.randrange(-90, 60)}"


def context(rng):
    wide = rng.randrange(4)
    made = decimal.Context(prec=rng.choice((28, 28, 28, 9, 19, 36, 37, 38, rng.randrange(1, 41))), rounding=rng.choice(ROUNDINGS), traps=[], clamp=int(rng.randrange(10) == 0), capitals=rng.randrange(2))
    if wide == 0:
        made.Emax, made.Emin = rng.randrange(0, 80), -rng.randrange(0, 80)
    return made


def flags(made):
    return " ".join(sorted(each.__name__ for each, is_set in made.flags.items() if is_set))


def small(text):
    """An operand for the operations that take long if numbers are large."""
    return text if len(text) < 12 else text[:9]


def operation(rng, made):
    x, y, z = number(rng), number(rng), number(rng)
    kind = rng.randrange(16)
    if kind < 5:
        name = rng.choice(COMMON)
    else:
        name = rng.choice(ONE if kind == 5 else TWO)
    if kind < 9:
        if name in COSTLY:
            x, y = small(x), small(y)
            if name == "power" and rng.randrange(2):
                y = str(rng.randrange(-40, 41))
        if name in ("shift", "rotate", "scaleb"):
            y = str(rng.randrange(-45, 46))
        if name.startswith("logical"):
            x, y = (bin(rng.getrandbits(rng.randrange(1, 45)))[2:] for _ in range(2))
        if name == "quantize":
            y = f"1E{rng.randrange(-40, 20)}"
        given = [decimal.Decimal(x)] if name in ONE else [decimal.Decimal(x), decimal.Decimal(y)]
        return f"{name} {x} {y} {told(getattr(made, name), *given)}"
    a, b, c = map(decimal.Decimal, (x, y, z))
    if kind < 13:
        call = rng.choice(PLAIN)
        if rng.randrange(6) == 0:
            b = rng.choice((rng.randrange(-20, 20), rng.getrandbits(100), -rng.getrandbits(64)))
        return f"{call.__name__} {x} {b} {told(call, a, b)}"
    if kind == 13:
        return f"fma {x} {y} {z} {told(a.fma, b, c)}"
    if kind == 14:
        form = rng.choice(("", ".2f", ".10e", ",.4f", "g", ".0f", ".30f", "%", "+020.3E", "n"))
        return f"text {x} {a} {a!r} {told(format, a, form)} {a.as_tuple()} {told(float, a)} {told(a.as_integer_ratio) if abs(a.adjusted()) < 200 else ''}"
    if not a.is_nan() and abs(a.adjusted()) < 200:
        return f"whole {x} {hash(a)} {told(int, a)} {told(round, a)} {told(round, a, rng.randrange(-10, 40))} {told(a.__floor__)} {told(a.__ceil__)} {told(sum, [a, b, c])}"
    return f"sum {told(sum, [a, b, c])} {told(sorted, [a, b, c])}"


def items(rng):
    for _ in range(250):
        made = context(rng)
        with decimal.localcontext(made) as current:
            for _ in range(8):
                current.clear_flags()
                yield f"{operation(rng, current)} {flags(current)}"


run(items)
