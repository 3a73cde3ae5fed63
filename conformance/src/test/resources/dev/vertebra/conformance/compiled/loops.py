def primes(n):
    sieve = [True] * (n + 1)
    found = []
    for i in range(2, n + 1):
        if sieve[i]:
            found.append(i)
            for j in range(i * i, n + 1, i):
                sieve[j] = False
    return found


def numbers(a, b):
    return (a + b, a - b, a * b, a // b, a % b, a & b, a | b, a ^ b, a < b, a >= b, a == b, a != b, a is b,
            a in (a, b), not a, -a, a**3)


def shifts(a, b):
    return a << b, a >> b


def in_place(a, b):
    a += b
    a *= b
    a -= 1
    a //= b
    a %= 1000
    a <<= 3
    a >>= 1
    a |= 1
    a ^= b
    a &= 255
    return a


def collatz(n):
    steps = 0
    while n != 1:
        if n % 2 == 0:
            n //= 2
        else:
            n = 3 * n + 1
        steps += 1
    else:
        steps = -steps
    return steps


def nested(n):
    total = 0
    for i in range(n):
        for j in range(n):
            if j == i:
                continue
            if j > i + 3:
                break
            total += i * j
        else:
            total += 1000
    return total


def growing(n):
    x = 1
    y = 1.5
    for i in range(n):
        x = x * 7 + i
        y = y * 1.01 - i / 3
    return x, y


def words(text):
    counts = {}
    for word in text.split():
        counts[word] = counts.get(word, 0) + 1
    longest, *others = sorted(counts, key=lambda w: (-len(w), w))
    return longest, others, counts


def unpacked(pairs):
    total = 0
    for i, (a, b) in enumerate(pairs):
        a, b = b, a
        total += i * a - b
    return total


def strings(n):
    s = ""
    for i in range(n):
        s += chr(97 + i % 26)
    return s[::3], s[2:5], s[-1], len(s)


print(primes(60))
for pair in (7, 3), (2**62, 2**62), (2**63 - 1, 2), (-(2**63), -1), (10**30, 7), (-7, 3), (7, -3), (True, 2):
    print(numbers(*pair), in_place(*pair))
for a, b in (1.5, 0.5), (1e308, 10.0), (float("nan"), 1.0), (3, 1.5):
    print(a + b, a - b, a * b, a / b, a < b, a == b, a // b, a % b)
for pair in (1, 62), (1, 63), (1, 64), (-1, 63), (-1, 64), (5, 0), (2**70, 69), (-9, 1), (1, 200):
    print(shifts(*pair))
for pair in (1, 0), (1.0, 0.0), (1, -1):
    for f in numbers, shifts, in_place, (lambda a, b: a / b):
        try:
            print(f(*pair))
        except Exception as e:
            print(type(e).__name__, e)
print([collatz(n) for n in range(1, 30)])
print(nested(20), growing(40))
print(words("the quick brown fox jumps over the lazy dog the end"))
print(unpacked([(1, (2)) for _ in range(5)]), strings(30))
try:
    unpacked([(1, 2, 3)])
except ValueError as e:
    print(e)
