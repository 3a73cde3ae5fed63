"""Big integers: multiplication, division, powers modulo, shifts, gcd, conversion to decimal."""
from math import gcd, isqrt


def main(n):
    a = b = 1
    for i in range(2, n):
        a *= i
        b = b * 3 + i
    exponent = a >> a.bit_length() * 4 // 5
    total = (a % b) % 1000003
    total += len(str(b)) + len(str(exponent))
    for i in range(60):
        total += pow(3, exponent, (b | 1) >> (i * 4)) % 10007
        total += gcd(a, b + i) % 10007
    q, r = divmod(a, b)
    total += (q * b + r == a) + (r.bit_length())
    f, g = 0, 1
    for _ in range(n * 4):
        f, g = g, f + g
    total += f % 1000003 + isqrt(f) % 1000003
    for i in range(n * 3):
        total += (f >> i & 0xFFFF) ^ i
    return total


if __name__ == "__main__":
    from harness import run
    run(main, 1_000)
