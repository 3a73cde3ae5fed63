"""Generators: simple ones, pipelines, delegation, send, generator expressions."""


def count(n):
    i = 0
    while i < n:
        yield i
        i += 1


def squares(source):
    for x in source:
        yield x * x


def odd(source):
    for x in source:
        if x & 1:
            yield x


def tree(depth):
    if depth:
        yield from tree(depth - 1)
        yield depth
        yield from tree(depth - 1)


def averager():
    total = n = 0
    average = 0
    while True:
        total += yield average
        n += 1
        average = total // n


def main(n):
    result = sum(odd(squares(count(n))))
    result += sum(tree(14))
    average = averager()
    next(average)
    for i in range(n // 2):
        result += average.send(i)
    return result + sum(x + y for x in range(n // 500) for y in range(200))


if __name__ == "__main__":
    from harness import run
    run(main, 2_200_000)
