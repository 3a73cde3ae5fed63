"""RSA with big integers: primality, key making, signatures, padding, factoring of weak keys, and the Chinese remainder theorem."""
import math
import random
from dataclasses import dataclass
from functools import reduce
from itertools import count, islice


def small_primes():
    known = []
    for n in count(2):
        if all(n % p for p in known if p * p <= n):
            known.append(n)
            yield n


PRIMES = list(islice(small_primes(), 60))


def is_prime(n, rng=None, rounds=12):
    if n < 2:
        return False
    for p in PRIMES:
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d % 2 == 0:
        d, s = d // 2, s + 1
    bases = PRIMES[:rounds] if rng is None else [rng.randrange(2, n - 1) for _ in range(rounds)]
    for a in bases:
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def extended_gcd(a, b):
    x0, x1, y0, y1 = 1, 0, 0, 1
    while b:
        q, a, b = a // b, b, a % b
        x0, x1 = x1, x0 - q * x1
        y0, y1 = y1, y0 - q * y1
    return a, x0, y0


def inverse(a, m):
    g, x, _ = extended_gcd(a % m, m)
    if g != 1:
        raise ValueError(f"{a} has no inverse modulo {m}")
    return x % m


def chinese(remainders, moduli):
    product = math.prod(moduli)
    return sum(r * (product // m) * inverse(product // m, m) for r, m in zip(remainders, moduli, strict=True)) % product


def random_prime(bits, rng):
    while True:
        n = rng.getrandbits(bits) | 1 | 1 << bits - 1 | 1 << bits - 2
        if is_prime(n, rng):
            return n


@dataclass(frozen=True)
class PublicKey:
    n: int
    e: int

    @property
    def size(self):
        return (self.n.bit_length() + 7) // 8

    def apply(self, m):
        if not 0 <= m < self.n:
            raise ValueError("message out of range")
        return pow(m, self.e, self.n)

    def encrypt(self, data, rng):
        room = self.size - 11
        blocks = [data[i:i + room] for i in range(0, len(data), room)]
        out = []
        for block in blocks:
            filler = bytes(rng.randrange(1, 256) for _ in range(self.size - 3 - len(block)))
            padded = b"\0\2" + filler + b"\0" + block
            out.append(self.apply(int.from_bytes(padded, "big")).to_bytes(self.size, "big"))
        return b"".join(out)

    def verify(self, data, signature):
        return self.apply(int.from_bytes(signature, "big")) == digest(data) % self.n


@dataclass(frozen=True)
class PrivateKey(PublicKey):
    d: int
    p: int
    q: int

    @classmethod
    def make(cls, bits, rng, e=65537):
        while True:
            p, q = random_prime(bits // 2, rng), random_prime(bits - bits // 2, rng)
            phi = (p - 1) * (q - 1)
            if p != q and math.gcd(e, phi) == 1:
                return cls(p * q, e, inverse(e, phi), p, q)

    @property
    def public(self):
        return PublicKey(self.n, self.e)

    def secret(self, c):
        mp, mq = pow(c, self.d % (self.p - 1), self.p), pow(c, self.d % (self.q - 1), self.q)
        h = inverse(self.q, self.p) * (mp - mq) % self.p
        return mq + h * self.q

    def decrypt(self, data):
        out = bytearray()
        for i in range(0, len(data), self.size):
            padded = self.secret(int.from_bytes(data[i:i + self.size], "big")).to_bytes(self.size, "big")
            if padded[:2] != b"\0\2" or 0 not in padded[2:]:
                raise ValueError("bad padding")
            out += padded[padded.index(0, 2) + 1:]
        return bytes(out)

    def sign(self, data):
        return self.secret(digest(data) % self.n).to_bytes(self.size, "big")


def digest(data):
    def step(h, byte):
        h = (h ^ byte) * 0x100000001B3 & (1 << 64) - 1
        return h ^ h >> 29
    h = reduce(step, data, 0xCBF29CE484222325)
    return sum(reduce(step, bytes([i]), h) << 64 * i for i in range(4))


def pollard_rho(n):
    if n % 2 == 0:
        return 2
    for c in count(1):
        x = y = 2
        d = 1
        while d == 1:
            x = (x * x + c) % n
            y = (y * y + c) % n
            y = (y * y + c) % n
            d = math.gcd(abs(x - y), n)
        if d != n:
            return d


def factor(n):
    if n == 1:
        return []
    if is_prime(n):
        return [n]
    d = pollard_rho(n)
    return sorted(factor(d) + factor(n // d))


def fermat(n):
    a = math.isqrt(n - 1) + 1
    while math.isqrt(b := a * a - n) ** 2 != b:
        a += 1
    return a - math.isqrt(b), a + math.isqrt(b)


def main():
    rng = random.Random(2024)
    print(PRIMES[-5:], [n for n in range(2000, 2060) if is_prime(n)], is_prime(2**61 - 1), is_prime(2**67 - 1), is_prime(561), is_prime(3215031751))
    key = PrivateKey.make(256, rng)
    print(key.n.bit_length(), hex(key.n), key.size, key.public == PublicKey(key.n, key.e))
    message = "Attack at dawn – bring ☕ and a long enough text to need several blocks.".encode()
    cipher = key.public.encrypt(message, rng)
    print(len(cipher), cipher[:16].hex(), key.decrypt(cipher).decode())
    signature = key.sign(message)
    print(key.public.verify(message, signature), key.public.verify(message + b"!", signature), f"{digest(b'x'):064x}")
    print(extended_gcd(240, 46), inverse(3, 11), chinese([2, 3, 2], [3, 5, 7]), pow(3, -1, 11))
    print(factor(2**64 - 1), factor(10**18 + 9), factor(600851475143), fermat(10007 * 10009))
    weak = PrivateKey.make(48, random.Random(5), e=17)
    p, q = factor(weak.n)
    print(weak.n, (p, q) == tuple(sorted((weak.p, weak.q))), inverse(17, (p - 1) * (q - 1)) == weak.d)
    m = 123456789012345
    three = [PublicKey(random_prime(64, rng) * random_prime(64, rng), 3) for _ in range(3)]
    cube = chinese([k.apply(m) for k in three], [k.n for k in three])
    root = round(cube ** (1 / 3))
    while root ** 3 < cube:
        root += 1
    print("broadcast attack:", root == m or min(range(root - 2, root + 3), key=lambda r: abs(r ** 3 - cube)), cube == m ** 3)
    for bad in (lambda: inverse(6, 9), lambda: key.apply(key.n), lambda: key.decrypt(bytes(key.size)), lambda: chinese([1], [2, 3])):
        try:
            bad()
        except ValueError as e:
            print("ValueError:", str(e)[:60])


main()
