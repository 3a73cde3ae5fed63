"""Comprehensions, unpacking, slicing, built-ins over iterables: list, set and dict comprehensions, zip, enumerate, map, filter, any, all."""


def main(n):
    total = 0
    for k in range(n):
        rows = [[i * j for j in range(20)] for i in range(20)]
        columns = [list(c) for c in zip(*rows)]
        flat = [x for row in columns for x in row if x & 1 == k & 1]
        total += sum(flat) + len({x % 17 for x in flat}) + len({x: i for i, x in enumerate(flat)})
        first, *rest, last = flat
        total += first + last + len(rest[::3]) + len(rest[5:-5])
        total += sum(map(abs, rest)) - sum(filter(None, rest))
        total += any(x > 360 for x in flat) + all(x >= 0 for x in flat)
        a, b = divmod(total, 1_000_003)
        total = a + b + max(flat) - min(flat)
    return total


if __name__ == "__main__":
    from harness import run
    run(main, 7_000)
