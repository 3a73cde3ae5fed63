# @row OM-18
# Sets of strings and ints, with keys taken out, and such with other keys among them: order, size and results.
import random

rng = random.Random(3)


class Key:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return hash(self.number)

    def __eq__(self, other):
        return self.number == (other.number if isinstance(other, Key) else other)

    def __repr__(self):
        return f"K{self.number}"


def some(kind, n):
    ints = [rng.randrange(3 * n) for _ in range(n)]
    if kind == 0:
        return ints
    if kind == 1:
        return [f"k{i}" for i in ints]
    if kind == 2:
        return [f"k{i}" if i % 2 else i for i in ints]
    return [rng.choice((Key, int, float, bool))(i) for i in ints]


def told(s):
    return list(s)[:12], len(s), s.__sizeof__()


for turn in range(24):
    n = rng.choice((3, 9, 30, 90))
    x, y = some(rng.randrange(4), n), some(rng.randrange(4), n)
    a, b = set(x), rng.choice((set, frozenset))(y)
    for key in x[:n // 3]:
        a.discard(key)
    print(turn, told(a), told(b))
    for result in (a & b, a | b, a - b, a ^ b, b & a, b - a, a.union(x, tuple(y)), a.intersection(y), a.difference(y), a.symmetric_difference(y), dict.fromkeys(x).keys() & a):
        print(told(result))
    print(a <= b, a >= b, a == b, a.isdisjoint(b), a.issuperset(y), a.issubset(y), (a & b) <= a, a >= set(x[n // 2:]))
    print(hash(frozenset(a)) == hash(frozenset(list(a))), told(frozenset(a)), told(a.copy()))
    for change in ("__ior__", "__iand__", "__isub__", "__ixor__"):
        c = a.copy()
        getattr(c, change)(b)
        print(change, told(c))
    a.update(y, b, dict.fromkeys(x))
    print(told(a), a.pop() in a, told(a))
pairs = dict(zip(some(3, 20), range(20)))
print(pairs, dict(zip("abcab", some(0, 5))), dict(zip([], [1])))
for bad in (zip("ab", [1], strict=True), zip([[], 1], "ab"), zip("a")):
    try:
        print(dict(bad))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error, list(bad))
used = zip("abc", [1, 2, 3])
print(next(used), dict(used))
