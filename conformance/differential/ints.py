# @verify 0 6
# @nightly 0 1000
"""Random pairs of ints of up to 5,000 digits: arithmetic, bits, conversions, errors of the digits limit.

A block has 100 pairs; the nightly run is 100,000.
"""
import math

from digests import run, told


def number(rng):
    """Sizes from one bit to 5,000 digits, runs of equal bits oftener than by chance."""
    bits = rng.choice((rng.randrange(1, 70), rng.randrange(1, 300), rng.randrange(1, 2000), rng.randrange(1, 16610)))
    kind = rng.randrange(6)
    if kind == 0:
        value = (1 << bits) + rng.randrange(-1, 2)
    elif kind == 1:
        value = 0
        while value.bit_length() < bits:
            run_length = rng.randrange(1, 130)
            value = value << run_length | (((1 << run_length) - 1) if rng.randrange(2) else 0) | (value == 0)
    elif kind == 2:
        value = 10 ** (bits * 3 // 10) + rng.randrange(-1, 2)
    else:
        value = rng.getrandbits(bits)
    return -value if rng.randrange(3) == 0 else value


def shown(value):
    """A result by its bytes: digits would cost more than the operation."""
    if isinstance(value, int):
        return value.to_bytes(value.bit_length() // 8 + 1, "little", signed=True).hex()
    return "(" + ",".join(map(shown, value)) + ")" if isinstance(value, tuple) else repr(value)


def result(call, *arguments):
    try:
        return shown(call(*arguments))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def items(rng):
    for _ in range(100):
        a, b = number(rng), number(rng)
        small, modulus = rng.randrange(200), number(rng) >> rng.randrange(3000)
        yield "+-* " + " ".join(map(shown, (a + b, a - b, a * b, a * a)))
        yield "// " + " ".join(result(f, a, b) for f in (divmod, lambda x, y: x // y, lambda x, y: x % y, lambda x, y: x / y, math.gcd, math.lcm))
        yield "bits " + " ".join(map(shown, (a & b, a | b, a ^ b, ~a, -a, abs(a), a >> small, a << small, b >> small * 40, a.bit_length(), a.bit_count(), hash(a))))
        if rng.randrange(8) == 0:
            modulus >>= 100
        else:
            modulus &= (1 << 900) - 1
        yield "pow " + result(pow, a, rng.randrange(6)) + " " + result(pow, b, rng.getrandbits(rng.choice((8, 64, 200))), modulus) + " " + result(pow, a, -1, modulus)
        yield "root " + result(math.isqrt, a) + " " + told(float, a) + " " + told(lambda: f"{math.log(a):.13g}") + " " + told(a.as_integer_ratio)[:200]
        yield "text " + told(str, a) + " " + hex(b) + oct(a) + bin(small) + " " + told(int, "9" * rng.randrange(4290, 4310))[:120]
        digits = hex(abs(b))[2:]
        base = rng.randrange(17, 37)
        yield "read " + result(int, digits, base) + " " + result(int, digits, 16) + " " + result(int, f"{a & (1 << 9000) - 1:_d}") + " " + told(int, digits + "g", rng.randrange(2, 40))[:200]
        length = rng.choice((a.bit_length() // 8 + 1, a.bit_length() // 8, small))
        signed = bool(rng.randrange(2))
        yield "bytes " + told(lambda: a.to_bytes(length, rng.choice(("big", "little")), signed=signed)) + " " + shown(int.from_bytes(rng.randbytes(small), rng.choice(("big", "little")), signed=signed))
        yield "format " + told(format, a >> rng.randrange(12000), rng.choice((",d", "_x", "+_b", "#o", ">40,", "08", "e", ".3f", "%", "n", "c", "050_d"))) + " " + told(round, a, -rng.randrange(60))[:300]
        yield f"compare {a < b} {a == b} {a <= float(small)} {hash(float(small)) == hash(small)} {a > 1e300}"


run(items)
