"""Big integers: pi by three methods, e, square roots, Fibonacci by doubling, factorials, digit statistics, bases."""
import math
from collections import Counter


def arctan_inverse(x, unity):
    total = term = unity // x
    n, sign, square = 3, -1, x * x
    while term:
        term //= square
        total += sign * (term // n)
        sign, n = -sign, n + 2
    return total


def machin(digits):
    unity = 10 ** (digits + 10)
    return 4 * (4 * arctan_inverse(5, unity) - arctan_inverse(239, unity)) // 10 ** 10


def spigot():
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    while True:
        if 4 * q + r - t < n * t:
            yield n
            q, r, n = 10 * q, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, k, n, l = q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) // (t * l), l + 2


def chudnovsky(digits):
    def split(a, b):
        if b - a == 1:
            if a == 0:
                p = q = 1
            else:
                p = (6 * a - 5) * (2 * a - 1) * (6 * a - 1)
                q = a * a * a * 10939058860032000
            t = p * (13591409 + 545140134 * a)
            return p, q, -t if a & 1 else t
        m = (a + b) // 2
        pl, ql, tl = split(a, m)
        pr, qr, tr = split(m, b)
        return pl * pr, ql * qr, qr * tl + pl * tr

    _, q, t = split(0, digits // 14 + 2)
    return q * 426880 * math.isqrt(10005 * 10 ** (2 * digits)) // t


def e_digits(digits):
    unity = 10 ** (digits + 5)
    total, term, n = 0, unity, 1
    while term:
        total += term
        term //= n
        n += 1
    return total // 10 ** 5


def fib(n):
    if n == 0:
        return 0, 1
    a, b = fib(n >> 1)
    c, d = a * (2 * b - a), a * a + b * b
    return (d, c + d) if n & 1 else (c, d)


def to_base(n, base):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    if n < 0:
        return "-" + to_base(-n, base)
    out = []
    while True:
        n, d = divmod(n, base)
        out.append(digits[d])
        if not n:
            return "".join(reversed(out))


def karatsuba(a, b, limit=1 << 64):
    if a < limit or b < limit:
        return a * b
    half = max(a.bit_length(), b.bit_length()) // 2
    mask = (1 << half) - 1
    ah, al, bh, bl = a >> half, a & mask, b >> half, b & mask
    high, low = karatsuba(ah, bh, limit), karatsuba(al, bl, limit)
    middle = karatsuba(ah + al, bh + bl, limit) - high - low
    return (high << 2 * half) + (middle << half) + low


def blocks(text, width=10, per_line=5):
    pieces = [text[i:i + width] for i in range(0, len(text), width)]
    for i in range(0, len(pieces), per_line):
        print("  " + " ".join(pieces[i:i + per_line]))


def main():
    digits = 400
    first = machin(digits)
    blocks(str(first)[1:])
    second = chudnovsky(digits)
    print("agree:", first // 10 ** 2 == second // 10 ** 2)
    gen = spigot()
    third = "".join(str(next(gen)) for _ in range(200))
    print("spigot agrees:", str(first).startswith(third), len(third))
    count = Counter(str(first))
    print(sorted(count.items()), count.most_common(2))
    print(e_digits(100))
    print(math.isqrt(2 * 10 ** 120))
    f, g = fib(1000)
    print(f, g - f == fib(999)[0], f.bit_length())
    big = math.factorial(100)
    print(big, len(str(big)), big.bit_count(), (big & -big).bit_length() - 1)
    print(math.comb(120, 60), math.perm(30, 10), math.gcd(big, f), math.lcm(*range(1, 41)))
    a, b = 3 ** 500 + 7, 7 ** 300 - 3
    print(karatsuba(a, b) == a * b, a * b % 1000000007, divmod(-a, b)[1] % 97, pow(3, a, b) % 10 ** 20)
    print(hex(b)[:40], oct(a)[-20:], bin(f)[2:42], to_base(big, 36)[:40], int(to_base(-a, 36), 36) == -a)
    print(a.to_bytes(100, "big").hex()[:60], int.from_bytes(b.to_bytes(110, "little", signed=True), "little", signed=True) == b)
    print(-a // b, -a % b == b - a % b, (-a) >> 700, a >> 700, ~a & 0xFFFF, a ^ b > a | b, -1 << 70)
    print(f"{a:,}"[-30:], f"{b:_x}"[:24], f"{float(a):.6e}", round(big, -150) % 10 ** 151, a / b)
    for text in ("12_345", "0x_ff", "1__2", "12a", "-0b101", " 42 "):
        try:
            print(repr(text), int(text, 0))
        except ValueError as e:
            print(e)
    try:
        print(10 ** 400 / 3)
    except OverflowError as e:
        print("OverflowError:", e)
    try:
        print(len(str(10 ** 5000)))
    except ValueError as e:
        print("ValueError:", e)
    print(hash(2 ** 61 - 1), hash(2 ** 61), hash(-1), hash(10 ** 30), hash(1.5), hash(2 ** 200) == hash(float(2 ** 200)))


main()
