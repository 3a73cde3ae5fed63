"""Dictionaries and sets: counting, lookups by strings, tuples and integers, insertion and deletion, iteration, merging, set algebra."""


def main(n):
    counts = {}
    words = [f"key{(i * 7919) % 1009}" for i in range(n)]
    for w in words:
        counts[w] = counts.get(w, 0) + 1
    total = sum(counts.values())
    grid = {}
    for x in range(n // 400):
        for y in range(200):
            grid[x, y] = x ^ y
    for x in range(n // 400):
        for y in range(1, 200):
            total += grid[x, y - 1]
    numbers = {}
    for i in range(n):
        numbers[i] = i
        if i >= 1000:
            del numbers[i - 1000]
    for k, v in numbers.items():
        total += k + v
    for i in range(n // 100):
        merged = {**counts, "new": i} if i % 50 == 0 else {"a": i, "b": i, "c": i}
        total += len(merged)
    seen = set()
    for i in range(n):
        seen.add(i * i % 5003)
        if i in seen:
            total += 1
    other = {i for i in range(0, 5003, 3)}
    for _ in range(20):
        total += len(seen & other) + len(seen | other) + len(seen - other)
    return total


if __name__ == "__main__":
    from harness import run
    run(main, 640_000)
