"""Sorting without a Python key: ints, floats, strings, tuples, runs, and what else goes through a list in one call."""


def main(n):
    state = 12345
    noise = []
    for i in range(n):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        noise.append(state)
    reals = [x / 3 for x in noise]
    words = [f"{x:x}" for x in noise]
    pairs = [(x & 15, y) for x, y in zip(noise, words)]
    runs = [i // 50 * (1 if i // 1000 % 2 else -1) for i in range(n)]
    total = 0
    for _ in range(4):
        total += sorted(noise)[n // 2] + int(sorted(reals, reverse=True)[0]) + len(sorted(words)[0]) + sorted(pairs)[n // 3][0]
        total += sorted(runs)[0] + sorted(noise, key=abs)[5]
        total += max(noise) + min(reals) // 1 + sum(noise) + int(sum(reals)) + noise.index(noise[-1]) + noise.count(7)
        copy = noise[:]
        copy.reverse()
        total += len(copy + noise) + len(noise * 3) + (copy == noise) + (7 in noise) + len(list(zip(noise, words))) + len(list(map(str, noise[:n // 10])))
        total += any(x for x in ()) + all(noise) + len(tuple(noise)) + len(list(reversed(noise))) + len(list(enumerate(noise)))
    return total


if __name__ == "__main__":
    from harness import run
    run(main, 60_000)
