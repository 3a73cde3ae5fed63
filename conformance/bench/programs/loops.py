"""Loops over small integers: a sieve, a nested loop with branches, a while loop."""


def sieve(n):
    flags = [True] * (n + 1)
    count = 0
    for i in range(2, n + 1):
        if flags[i]:
            count += 1
            for j in range(i * i, n + 1, i):
                flags[j] = False
    return count


def triangle(n):
    hits = 0
    for a in range(1, n):
        for b in range(a, n):
            if (a * b) % 7 == 3:
                hits += 1
            elif a ^ b & 1:
                hits += 2
    return hits


def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


def main(n):
    return sieve(n * 50) + triangle(n) + sum(collatz(i) for i in range(1, n * 2))


if __name__ == "__main__":
    from harness import run
    run(main, 2_400)
