"""Exact arithmetic: a Fraction of one's own, matrices over it, determinants three ways, inverses, continued fractions, polynomials."""
import math
from functools import reduce, total_ordering
from itertools import permutations, zip_longest
from numbers import Rational


@total_ordering
class Frac:
    __slots__ = ("n", "d")

    def __new__(cls, n=0, d=1):
        if isinstance(n, str):
            top, _, bottom = n.partition("/")
            whole, dot, part = top.partition(".")
            n, d = int(whole + part), int(bottom or 1) * 10 ** len(part)
        elif isinstance(n, Frac) or isinstance(d, Frac):
            return Frac.of(n) / Frac.of(d)
        elif isinstance(n, float):
            top, bottom = n.as_integer_ratio()
            n, d = top, bottom * d
        if d == 0:
            raise ZeroDivisionError(f"Frac({n}, 0)")
        self = super().__new__(cls)
        g = math.gcd(n, d) * (-1 if d < 0 else 1)
        self.n, self.d = n // g, d // g
        return self

    @staticmethod
    def of(x):
        if isinstance(x, Frac):
            return x
        if isinstance(x, int):
            return Frac(x)
        return NotImplemented

    def _operator(op):
        def forward(self, other):
            other = Frac.of(other)
            return NotImplemented if other is NotImplemented else op(self, other)

        def backward(self, other):
            other = Frac.of(other)
            return NotImplemented if other is NotImplemented else op(other, self)
        return forward, backward

    __add__, __radd__ = _operator(lambda a, b: Frac(a.n * b.d + b.n * a.d, a.d * b.d))
    __sub__, __rsub__ = _operator(lambda a, b: Frac(a.n * b.d - b.n * a.d, a.d * b.d))
    __mul__, __rmul__ = _operator(lambda a, b: Frac(a.n * b.n, a.d * b.d))
    __truediv__, __rtruediv__ = _operator(lambda a, b: Frac(a.n * b.d, a.d * b.n))
    __floordiv__, __rfloordiv__ = _operator(lambda a, b: a.n * b.d // (a.d * b.n))
    __mod__, __rmod__ = _operator(lambda a, b: a - b * (a // b))
    del _operator

    def __pow__(self, k):
        return Frac(self.n ** k, self.d ** k) if k >= 0 else Frac(self.d ** -k, self.n ** -k)

    def __neg__(self):
        return Frac(-self.n, self.d)

    def __abs__(self):
        return Frac(abs(self.n), self.d)

    def __eq__(self, other):
        if isinstance(other, float):
            return self.n / self.d == other
        other = Frac.of(other)
        return NotImplemented if other is NotImplemented else (self.n, self.d) == (other.n, other.d)

    def __lt__(self, other):
        other = Frac.of(other)
        return NotImplemented if other is NotImplemented else self.n * other.d < other.n * self.d

    def __hash__(self):
        return hash(self.n) if self.d == 1 else hash((self.n, self.d))

    def __bool__(self):
        return self.n != 0

    def __float__(self):
        return self.n / self.d

    def __int__(self):
        return int(self.n / self.d)

    def __round__(self, digits=None):
        if digits is None:
            whole, rest = divmod(2 * self.n + self.d, 2 * self.d)
            return whole - (rest == 0 and whole % 2)
        return Frac(round(self * 10 ** digits), 10 ** digits)

    __floor__ = lambda self: self.n // self.d
    __ceil__ = lambda self: -(-self.n // self.d)
    __trunc__ = __int__

    def __repr__(self):
        return f"{self.n}/{self.d}" if self.d != 1 else str(self.n)

    def __format__(self, spec):
        return format(repr(self), spec) if not spec or spec[-1] not in "feg" else format(float(self), spec)


class Matrix:
    def __init__(self, rows):
        self.rows = [[Frac(x) if not isinstance(x, Frac) else x for x in r] for r in rows]

    def __matmul__(self, other):
        return Matrix([[sum((a * b for a, b in zip(r, c)), Frac()) for c in zip(*other.rows)] for r in self.rows])

    def __eq__(self, other):
        return self.rows == other.rows

    def __str__(self):
        widths = [max(len(repr(x)) for x in c) for c in zip(*self.rows)]
        return "\n".join(" ".join(f"{x:>{w}}" for x, w in zip(r, widths)) for r in self.rows)

    def minor(self, i, j):
        return Matrix([[x for k, x in enumerate(r) if k != j] for m, r in enumerate(self.rows) if m != i])

    def det_laplace(self):
        if not self.rows:
            return Frac(1)
        return sum((x * self.minor(0, j).det_laplace() * (-1) ** j for j, x in enumerate(self.rows[0]) if x), Frac())

    def det_leibniz(self):
        def sign(p):
            return (-1) ** sum(p[i] > p[j] for j in range(len(p)) for i in range(j))
        return sum((reduce(lambda a, b: a * b, (self.rows[i][k] for i, k in enumerate(p))) * sign(p) for p in permutations(range(len(self.rows)))), Frac())

    def reduced(self, extra=None):
        a = [r[:] + (e[:] if extra else []) for r, e in zip(self.rows, extra.rows if extra else self.rows)]
        det, n = Frac(1), len(self.rows[0])
        row = 0
        for col in range(n):
            pivot = next((i for i in range(row, len(a)) if a[i][col]), None)
            if pivot is None:
                det = Frac()
                continue
            if pivot != row:
                a[row], a[pivot], det = a[pivot], a[row], -det
            det *= a[row][col]
            a[row] = [x / a[row][col] for x in a[row]]
            for i in range(len(a)):
                if i != row and a[i][col]:
                    a[i] = [x - a[i][col] * y for x, y in zip(a[i], a[row])]
            row += 1
        return a, det, row

    def inverse(self):
        n = len(self.rows)
        a, det, rank = self.reduced(Matrix([[int(i == j) for j in range(n)] for i in range(n)]))
        if rank < n:
            raise ZeroDivisionError(f"rank {rank} of {n}")
        return Matrix([r[n:] for r in a])


class Poly:
    def __init__(self, *coefficients):
        c = [Frac(x) if not isinstance(x, Frac) else x for x in coefficients]
        while c and not c[-1]:
            c.pop()
        self.c = c

    def __call__(self, x):
        return reduce(lambda acc, k: acc * x + k, reversed(self.c), Frac())

    def __add__(self, o):
        return Poly(*(a + b for a, b in zip_longest(self.c, o.c, fillvalue=Frac())))

    def __mul__(self, o):
        if not isinstance(o, Poly):
            return Poly(*(a * o for a in self.c))
        out = [Frac()] * (len(self.c) + len(o.c))
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c):
                out[i + j] += a * b
        return Poly(*out)

    def __divmod__(self, o):
        q, r = [Frac()] * max(len(self.c) - len(o.c) + 1, 0), self.c[:]
        for i in reversed(range(len(q))):
            q[i] = r[i + len(o.c) - 1] / o.c[-1]
            for j, b in enumerate(o.c):
                r[i + j] -= q[i] * b
        return Poly(*q), Poly(*r)

    def derivative(self):
        return Poly(*[k * a for k, a in enumerate(self.c)][1:])

    def __repr__(self):
        terms = [f"{a}{'x' if k else ''}{f'^{k}' if k > 1 else ''}" for k, a in enumerate(self.c) if a]
        return " + ".join(reversed(terms)) or "0"


def lagrange(points):
    total = Poly()
    for i, (x, y) in enumerate(points):
        basis = Poly(y)
        for j, (other, _) in enumerate(points):
            if i != j:
                basis = basis * Poly(-other, 1) * Frac(1, x - other)
        total = total + basis
    return total


def continued(x, limit=12):
    while limit and x:
        whole = x.n // x.d
        yield whole
        x -= whole
        x = 1 / x if x else x
        limit -= 1


def convergents(terms):
    (a, b), (c, d) = (1, 0), (0, 1)
    for t in terms:
        a, c = t * a + c, a
        b, d = t * b + d, b
        yield Frac(a, b)


def main():
    h, t = Frac(1, 2), Frac("1/3")
    print(h + t, h - 1, 2 * t, h / t, 1 / t, h // t, Frac(7, 2) % h, h ** -3, -h, abs(-t), h > t, h == 0.5, h == Frac(2, 4), Frac("3.125"), Frac(0.1), Frac(6, -4), Frac(h, t), h == "1/2")
    print(float(t), int(Frac(-7, 2)), round(Frac(5, 2)), round(Frac(7, 2)), round(Frac(22, 7), 3), math.floor(Frac(-1, 3)), math.ceil(Frac(1, 3)), math.trunc(Frac(9, 4)), sum([h, t, t]), max(h, t), sorted([h, Frac(3), t]), f"{t:.4f}|{t:>6}", {h: 1}[Frac(2, 4)], bool(Frac()))
    hilbert = Matrix([[Frac(1, i + j + 1) for j in range(5)] for i in range(5)])
    print(hilbert, hilbert.reduced()[1], hilbert.inverse(), sep="\n")
    print(hilbert @ hilbert.inverse() == Matrix([[int(i == j) for j in range(5)] for i in range(5)]))
    m = Matrix([[2, "1/2", -1, 3], [0, 4, "2/3", 1], [1, -2, 5, 0], [3, 1, 1, "7/5"]])
    print(m.det_laplace(), m.det_leibniz(), m.reduced()[1], m.inverse().det_laplace() * m.det_laplace())
    print(Matrix([[1, 2, 3], [4, 5, 6], [7, 8, 9]]).reduced()[1:], list(continued(Frac(415, 93))), list(continued(Frac(math.pi), 6)), list(convergents([3, 7, 15, 1])), list(convergents([1] * 9))[-1])
    p, q = Poly(-1, 0, 0, 1), Poly(-1, 1)
    print(p, q, divmod(p, q), p * q, p + q, p(Frac(1, 2)), p.derivative(), divmod(p, Poly(0, 2))[1])
    print(lagrange([(0, 1), (1, 3), (2, 11), (4, 69)]), lagrange([(n, sum(k * k for k in range(n + 1))) for n in range(4)]))
    for bad in (lambda: Frac(1, 0), lambda: h / 0, lambda: h + "x", lambda: h < "x", lambda: Matrix([[1, 2], [2, 4]]).inverse(), lambda: Frac("a"), lambda: setattr(h, "z", 1), lambda: h + 0.5):
        try:
            print(bad())
        except (ZeroDivisionError, TypeError, ValueError, AttributeError) as e:
            print(type(e).__name__, e)
    print(isinstance(h, Rational), issubclass(int, Rational))


main()
