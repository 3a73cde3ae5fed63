# @verify 0 20
# @nightly 0 1000
"""Sorting with counted comparisons, keys, mutation; the order, size and probing of dicts and sets; operations of sets.

A block has 60 rounds.
"""
from digests import run, told

told_of = []


class Item:
    """Ordered by a number and told apart by a name; every comparison is written down."""

    def __init__(self, number, name):
        self.number, self.name = number, name

    def __lt__(self, other):
        told_of.append(f"{self.name}<{other.name}")
        return self.number < other.number

    def __repr__(self):
        return f"{self.number}{self.name}"


class Key:
    """Equal by a number, with few hashes, so that tables collide."""

    def __init__(self, number, hashes):
        self.number, self.hashes = number, hashes

    def __hash__(self):
        told_of.append(f"h{self.number}")
        return self.number * 2654435761 % self.hashes

    def __eq__(self, other):
        told_of.append(f"{self.number}={other.number}")
        return self.number == other.number

    def __repr__(self):
        return f"K{self.number}"


def numbers(rng, most):
    """Runs up and down, equal ones and noise, as a merge sort meets them."""
    made = []
    while len(made) < most:
        start, length = rng.randrange(1000), rng.randrange(1, 60)
        made += rng.choice((lambda: range(start, start + length), lambda: range(start + length, start, -1), lambda: [start] * length, lambda: [rng.randrange(50) for _ in range(length)]))()
    return made[:most]


def sorting(rng):
    values = numbers(rng, rng.choice((rng.randrange(8), rng.randrange(70), rng.randrange(300))))
    told_of.clear()
    items = [Item(number, chr(97 + i % 26)) for i, number in enumerate(values)]
    reverse = bool(rng.randrange(2))
    kind = rng.randrange(6)
    if kind < 3:
        items.sort(reverse=reverse)
    elif kind == 3:
        items.sort(key=lambda item: (item.number % 7, item.name), reverse=reverse)
    elif kind == 4:
        items = sorted(items, key=lambda item: item.number // 10, reverse=reverse)
    else:
        items = mutated(rng, items)
    plain = sorted(values, reverse=reverse)
    mixed = rng.choice(([*values, 1.5], [*map(str, values)], [(x % 5, x) for x in values], [*values, 2**70], [*values[:3], "a"], [float(x) for x in values], [(x % 3, str(x)) for x in values], [[x] for x in values]))
    return f"{items} {len(told_of)} {''.join(told_of)[:2000]} {plain} {told(sorted, mixed)} {told(min, mixed)} {told(max, mixed)}"


def mutated(rng, items):
    """A sort during which the list is changed: an error, and the list afterwards is what it was changed to or the items."""
    calls = 0

    def key(item):
        nonlocal calls
        calls += 1
        if calls == 3:
            items.append(item)
        return item.number
    return f"{told(lambda: items.sort(key=key))} {len(items)} {items}"


def key(rng, space):
    kind = rng.randrange(12)
    number = rng.randrange(space)
    if kind < 6:
        return number
    if kind < 8:
        return str(number)
    if kind == 8:
        return float(number) / rng.choice((1, 2))
    if kind == 9:
        return (number % 5, str(number % 3))
    if kind == 10:
        return -number * 2 ** rng.randrange(70)
    return rng.choice((None, True, b"b", frozenset({number % 4}), "", 2.5))


def tables(rng):
    """Random changes of a set and a dict whose order and size tell the probing."""
    space = rng.choice((5, 20, 100, 400))
    s, d, seen = set(), {}, []
    for _ in range(rng.randrange(200)):
        change, k = rng.randrange(9), key(rng, space)
        if change < 4:
            s.add(k)
            d[k] = len(d)
        elif change == 4:
            s.discard(k)
            d.pop(k, None)
        elif change == 5 and s:
            seen.append(repr(s.pop()))
            seen.append(repr(d.popitem()) if d else "")
        elif change == 6:
            more = [key(rng, space) for _ in range(rng.randrange(30))]
            s |= set(more)
            d |= dict.fromkeys(more)
        elif change == 7:
            other = {key(rng, space) for _ in range(rng.randrange(30))}
            s = rng.choice((lambda: s & other, lambda: s - other, lambda: s ^ other, lambda: other | s, lambda: s.copy()))()
            seen.append(f"{s <= other} {s > other} {s == other} {s.isdisjoint(other)} {d.keys() & other} {d.keys() - other}")
        else:
            seen.append(f"{s.__sizeof__()} {d.__sizeof__()} {hash(frozenset(s))}")
    return f"{s} {d} {seen} {list(reversed(d))}"


def probing(rng):
    """Which keys are compared with which, in sets and dicts with collisions."""
    hashes = rng.choice((1, 3, 16, 1000))
    keys = [Key(rng.randrange(40), hashes) for _ in range(rng.randrange(60))]
    told_of.clear()
    s, d = set(keys), {}
    for k in keys:
        d[k] = 1
        if rng.randrange(4) == 0:
            s.discard(Key(rng.randrange(40), hashes))
            d.pop(Key(rng.randrange(40), hashes), 0)
    t = set(keys[::2])
    results = [s & t, s | t, s - t, s ^ t, s <= t, d.keys() & t, frozenset(t) == t, dict(d) == d]
    return f"{s} {d} {results} {len(told_of)} {' '.join(told_of)}"


def items(rng):
    for _ in range(20):
        yield sorting(rng)
        yield tables(rng)
        yield probing(rng)


run(items)
