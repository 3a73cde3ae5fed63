"""Formatting where one call does the work: long format strings, floats and ints of all sizes to text and back."""


def main(n):
    numbers = [i * 7919 % 100003 for i in range(n)]
    reals = [i / 7 + 1e-3 for i in numbers]
    percent = "%d %s %5d|" * 100
    fields = "{:>8} {:x} {!r:<6}|" * 100
    total = 0
    for line in range(20):
        arguments = tuple(numbers[line:line + 300])
        for _ in range(n // 1000):
            total += len(percent % arguments) + len(fields.format(*arguments))
        total += len(",".join(map(str, numbers))) + len(" ".join(map(repr, reals)))
        total += len("".join(map(hex, numbers))) + len(repr(numbers)) + len(str(reals))
        total += int(sum(map(float, map(str, reals)))) + sum(map(int, map(str, numbers)))
        total += len("%.3f" % reals[line]) + len(f"{reals[line]:,.2f}")
    return total


if __name__ == "__main__":
    from harness import run
    run(main, 10_000)
