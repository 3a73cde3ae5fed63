"""Big integers where one operation does the work, from 10 to 20,000 digits."""
from math import comb, factorial, gcd, isqrt


def main(n):
    total = 0
    for digits in (10, 30, 100, 1000, 4000):
        a = 7 ** int(digits * 1.18)
        b = 3 ** digits + 1
        for i in range(n // digits + 1):
            c = a * b
            total += (c + a - b) % 1000003 + (c // b) % 1000003 + divmod(c, a + i)[1] % 1000003
            total += (c >> 7 & b | a ^ c) % 1000003 + (a << 13).bit_length()
            total += len(str(a)) + int("1" * digits) % 1000003 + gcd(c, b) % 1000003 + isqrt(c) % 1000003
    for i in range(n // 2000):
        total += pow(3, 7 ** 100 + i, 10 ** 120 + 7) % 1000003
    big = 7 ** 23664
    for i in range(n // 2000):
        total += (big * (big + i)) % 1000003 + factorial(500 + i) % 1000003 + comb(1000, 300 + i) % 1000003
    return total


if __name__ == "__main__":
    from harness import run
    run(main, 200_000)
