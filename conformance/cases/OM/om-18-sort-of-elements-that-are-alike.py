# @row OM-18
# Ints, floats, strings and tuples of them come out in order and stable, from any shape and at any length.
import hashlib
import random

rng = random.Random(5)
digest = hashlib.sha256()
PARTS = ["a", "b", "ab", "\u00e9", "\u4e2d", "\U0001f600", "zz", "", "abcdefgh", "abcdefghi"]


def ints(n):
    return [rng.choice((rng.randrange(-50, 50), rng.randrange(-2**63, 2**63))) for _ in range(n)]


def floats(n):
    return [rng.choice((rng.random(), -rng.random() * 1e300, 0.0, -0.0, float("inf"), -float("inf"), float(rng.randrange(-5, 5)))) for _ in range(n)]


def strings(n):
    return ["".join(rng.choices(PARTS, k=rng.randrange(5))) for _ in range(n)]


def big(n):
    return [rng.choice((rng.randrange(-10**30, 10**30), rng.randrange(9))) for _ in range(n)]


def few(n):
    return [rng.randrange(7) for _ in range(n)]


def hexadecimal(n):
    return [f"{rng.randrange(16 ** rng.randrange(1, 12)):x}" for _ in range(n)]


KINDS = ints, floats, strings, big, few, hexadecimal


def shaped(items):
    shape = rng.randrange(5)
    if shape < 2:
        items.sort(reverse=shape == 1)
    elif shape == 2:
        items[len(items) // 2:] = sorted(items[len(items) // 2:])
    return items


for turn in range(40):
    n = rng.choice((3, 13, 40, 255, 256, 300, 500))
    if turn % 2:
        items = shaped(rng.choice(KINDS)(n))
    else:
        columns = [few(n)] + [rng.choice(KINDS)(n) for _ in range(rng.randrange(4))]
        items = shaped(list(zip(*columns)))
    for reverse in (False, True):
        # The second tells equal elements apart.
        digest.update(repr(sorted(items, reverse=reverse)).encode())
        digest.update(repr(sorted(range(n), key=items.__getitem__, reverse=reverse)).encode())
    print(turn, n, type(items[0]).__name__, digest.hexdigest()[:16])
long = [(i % 3,) * 40 for i in range(50)]
print(sorted(range(50), key=long.__getitem__))
