"""Sets and dicts where one call does the work: union, intersection, difference, building, comparing, updating."""


def main(n):
    numbers = [i * 7919 % (n * 3) for i in range(n)]
    words = [f"k{i}" for i in numbers]
    total = 0
    for line in range(12):
        a, b = set(numbers), set(range(line, n * 2, 2))
        s, t = set(words), frozenset(words[line::3])
        total += len(a & b) + len(a | b) + len(a - b) + len(a ^ b) + len(s & t) + len(s - t) + len(s | t) + len(s ^ t)
        total += (t <= s) + (a == b) + a.isdisjoint(b) + a.issuperset(numbers)
        a |= b
        a -= set(numbers[:n // 2])
        a &= b
        total += len(a) + len(frozenset(b)) + hash(t) % 7
        d = dict.fromkeys(words, line)
        e = dict(zip(words, numbers))
        d.update(e)
        total += len(d | e) + len(d.copy()) + (d == e) + len(d.keys() & s) + len(list(d.items())) + sum(e.values()) + len(sorted(d))
    return total


if __name__ == "__main__":
    from harness import run
    run(main, 20_000)
