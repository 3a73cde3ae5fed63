import functools
import sys


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


def endless(n):
    return endless(n + 1) + 1


def deep_and_fail(n):
    if n == 0:
        raise LookupError("at the bottom")
    return [n, deep_and_fail(n - 1)]


def catching(n):
    try:
        return deep_and_fail(n)
    except LookupError as e:
        depth = 0
        at = e.__traceback__
        while at is not None:
            depth += 1
            at = at.tb_next
        return str(e), depth


print(fib(17), deep(50), deep(99), deep(100), deep(101), deep(800), even(700), odd(301))
print([catching(n) for n in (0, 1, 50, 98, 99, 100, 101, 150, 400)])
for attempt in range(3):
    try:
        endless(0)
    except RecursionError as e:
        print(e)
print(deep(900))
sys.setrecursionlimit(6000)
print(deep(5000))
sys.setrecursionlimit(1000)


def shown(a, b=2, /, c=3, *args, d=4, **kwargs):
    return a, b, c, args, d, kwargs


def star(*args, **kwargs):
    return shown(*args, **kwargs), shown(0, *args, x=1, **kwargs), shown(*args, *args)


print(shown(1), shown(1, 5, c=6), shown(1, 2, 3, 4, 5, d=6, e=7))
print(star(1, 2), star(1, d=8, y=9))
for call in (
    lambda: shown(),
    lambda: shown(a=1),
    lambda: shown(1, 2, 3, c=4),
    lambda: star(1, x=2),
    lambda: shown(*5),
    lambda: shown(1, **{1: 2}),
    lambda: Point.count(),
    lambda: fib(),
    lambda: fib(1, 2),
):
    try:
        print(call())
    except TypeError as e:
        print(e)


class Point:
    count = 0

    def __init__(self, x, y=0):
        self.x = x
        self.y = y
        Point.count += 1

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    def __eq__(self, other):
        return self.x == other.x

    def __repr__(self):
        return f"Point({self.x}, {self.y})"

    def __call__(self, *args):
        return self, args

    def __getitem__(self, key):
        if key > 3:
            raise IndexError(key)
        return key

    def __bool__(self):
        return self.x != 0

    def __contains__(self, x):
        return x == self.x

    def __getattr__(self, name):
        return f"no {name}"

    @property
    def sum(self):
        return self.x + self.y

    @staticmethod
    def made(x):
        return Point(x)

    @classmethod
    def by_class(cls, x):
        return cls(x, x)


class Sub(Point):
    def __init__(self, x):
        super().__init__(x, 1)


class Refusing:
    def __init__(self):
        return 1


def use(p):
    q = p + Point(1, 1)
    q.x += 1
    q.z = q.sum
    del q.z
    return q, p == q, p(1, 2), [*p], 5 in p, p in [p], bool(p), "yes" if not p else "no", p.missing


print(use(Point(1, 2)), use(Sub(0)), use(Point.made(4)), Sub.by_class, Point.by_class(3), Point.count)
try:
    Refusing()
except TypeError as e:
    print(e)
try:
    Point()
except TypeError as e:
    print(e)
print(functools.reduce(lambda a, b: a * 31 + b, range(10)), sorted("hello", key=lambda c: -ord(c)))
print(max((i * 7 % 13, i) for i in range(13)), list(map(fib, range(8))))
deep_and_fail(2)
