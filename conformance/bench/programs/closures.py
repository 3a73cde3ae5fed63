"""Closures: counters with nonlocal, composed functions, decorators, functions made in a loop, currying."""


def counter():
    n = 0

    def bump(by=1):
        nonlocal n
        n += by
        return n
    return bump


def compose(*fs):
    def composed(x):
        for f in fs:
            x = f(x)
        return x
    return composed


def decorated(f):
    def wrapper(*args):
        return f(*args) + 1
    return wrapper


@decorated
def add(a, b):
    return a + b


def curry(a):
    return lambda b: lambda c: a * b + c


def main(n):
    bump = counter()
    chain = compose(lambda x: x + 1, lambda x: x ^ 3, bump)
    total = 0
    for i in range(n):
        total += chain(i) & 7
        total += add(i, 1) & 3
        total += curry(i)(2)(3) & 1
        if i % 4 == 0:
            makers = [lambda x, k=k: x + k for k in range(3)]
            total += makers[1](i) & 1
    return total


if __name__ == "__main__":
    from harness import run
    run(main, 400_000)
