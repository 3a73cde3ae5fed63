"""Calls of plain functions: positional, with defaults, by keyword, with star arguments, recursive."""


def nothing():
    pass


def add(a, b=1):
    return a + b


def keywords(a, *, b, c=3):
    return a + b + c


def stars(*args, **kw):
    return len(args) + len(kw)


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def main(n):
    total = 0
    for i in range(n):
        nothing()
        total = add(total)
        total = add(total, 2)
        total = keywords(total, b=1)
        total += stars(i, i, x=i)
    return total + fib(21)


if __name__ == "__main__":
    from harness import run
    run(main, 1_200_000)
