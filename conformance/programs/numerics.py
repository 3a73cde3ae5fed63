"""Numerics: dense matrices with operators, LU with pivoting, Newton and Simpson, Runge-Kutta, an n-body system."""
import math
from itertools import combinations


class Matrix:
    def __init__(self, rows):
        self.rows = [list(map(float, r)) for r in rows]
        if len({len(r) for r in self.rows}) != 1:
            raise ValueError("ragged rows")

    @classmethod
    def identity(cls, n):
        return cls([[i == j for j in range(n)] for i in range(n)])

    @classmethod
    def build(cls, n, m, f):
        return cls([[f(i, j) for j in range(m)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __getitem__(self, key):
        match key:
            case int(i), int(j):
                return self.rows[i][j]
            case int(i):
                return self.rows[i]
            case slice() as s, j:
                return [row[j] for row in self.rows[s]]
        raise TypeError(f"bad index {key!r}")

    def __setitem__(self, key, value):
        i, j = key
        self.rows[i][j] = value

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __add__(self, other):
        return Matrix([[a + b for a, b in zip(r, s, strict=True)] for r, s in zip(self.rows, other.rows, strict=True)])

    def __neg__(self):
        return -1 * self

    def __sub__(self, other):
        return self + -other

    def __rmul__(self, k):
        return Matrix([[k * a for a in r] for r in self.rows])

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"shapes {self.shape} and {other.shape} do not fit")
        columns = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in columns] for r in self.rows])

    def __imatmul__(self, other):
        self.rows = (self @ other).rows
        return self

    def __pow__(self, n):
        result, base = Matrix.identity(self.shape[0]), self
        while n:
            if n & 1:
                result = result @ base
            base, n = base @ base, n >> 1
        return result

    def __abs__(self):
        return math.sqrt(math.fsum(a * a for r in self.rows for a in r))

    def __str__(self):
        return "\n".join("[" + " ".join(f"{a:10.5g}" for a in r) + "]" for r in self.rows)

    def lu(self):
        n = self.shape[0]
        a = [r[:] for r in self.rows]
        order, sign = list(range(n)), 1
        for k in range(n):
            p = max(range(k, n), key=lambda i: abs(a[i][k]))
            if a[p][k] == 0:
                raise ZeroDivisionError("singular matrix")
            if p != k:
                a[k], a[p] = a[p], a[k]
                order[k], order[p] = order[p], order[k]
                sign = -sign
            for i in range(k + 1, n):
                a[i][k] /= a[k][k]
                for j in range(k + 1, n):
                    a[i][j] -= a[i][k] * a[k][j]
        return a, order, sign

    def det(self):
        try:
            a, _, sign = self.lu()
        except ZeroDivisionError:
            return 0.0
        return math.prod((a[i][i] for i in range(len(a))), start=float(sign))

    def solve(self, b):
        a, order, _ = self.lu()
        n = len(a)
        x = [b[i] for i in order]
        for i in range(n):
            x[i] -= sum(a[i][j] * x[j] for j in range(i))
        for i in reversed(range(n)):
            x[i] = (x[i] - sum(a[i][j] * x[j] for j in range(i + 1, n))) / a[i][i]
        return x

    def inverse(self):
        n = self.shape[0]
        return Matrix([self.solve([float(i == j) for i in range(n)]) for j in range(n)]).T


def newton(f, df, x, eps=1e-13):
    for step in range(100):
        dx = f(x) / df(x)
        x -= dx
        if abs(dx) < eps:
            return x, step
    raise ArithmeticError("no convergence")


def simpson(f, a, b, n=200):
    h = (b - a) / n
    return h / 3 * (f(a) + f(b) + 4 * sum(f(a + h * k) for k in range(1, n, 2)) + 2 * sum(f(a + h * k) for k in range(2, n, 2)))


def rk4(f, y, t, h):
    k1 = f(t, y)
    k2 = f(t + h / 2, [a + h / 2 * k for a, k in zip(y, k1)])
    k3 = f(t + h / 2, [a + h / 2 * k for a, k in zip(y, k2)])
    k4 = f(t + h, [a + h * k for a, k in zip(y, k3)])
    return [a + h / 6 * (p + 2 * q + 2 * r + s) for a, p, q, r, s in zip(y, k1, k2, k3, k4)]


class Body:
    def __init__(self, name, mass, position, velocity):
        self.name, self.mass, self.p, self.v = name, mass, list(position), list(velocity)


def energy(bodies):
    kinetic = sum(0.5 * b.mass * sum(c * c for c in b.v) for b in bodies)
    return kinetic - sum(a.mass * b.mass / math.dist(a.p, b.p) for a, b in combinations(bodies, 2))


def advance(bodies, dt):
    for a, b in combinations(bodies, 2):
        d = [x - y for x, y in zip(a.p, b.p)]
        k = dt / math.hypot(*d) ** 3
        for i in range(3):
            a.v[i] -= d[i] * b.mass * k
            b.v[i] += d[i] * a.mass * k
    for b in bodies:
        b.p = [x + dt * v for x, v in zip(b.p, b.v)]


def main():
    a = Matrix([[2, 1, 1], [4, -6, 0], [-2, 7, 2]])
    b = Matrix.build(3, 3, lambda i, j: 1 / (i + j + 1))
    print(a + b, a - b, a @ b, a ** 5, 0.5 * a, sep="\n\n")
    print(a.det(), b.det(), a.T[0], a[1, 2], a[0:2, 1], abs(a))
    print(a.solve([5, -2, 9]))
    print(a @ a.inverse())
    a @= Matrix.identity(3)
    print(a == Matrix([[2, 1, 1], [4, -6, 0], [-2, 7, 2]]), a == 3, Matrix([[1, 2], [2, 4]]).det())
    for bad in (lambda: Matrix([[1], [1, 2]]), lambda: a @ Matrix([[1, 2]]), lambda: a["x"], lambda: a + Matrix([[1, 2, 3]]),
                lambda: Matrix([[0, 0], [0, 0]]).lu(), lambda: newton(lambda x: x * x + 1, lambda x: 2 * x, 0.5)):
        try:
            bad()
        except (ValueError, TypeError, ArithmeticError) as e:
            print(f"{type(e).__name__}: {e}")
    print(newton(lambda x: x * x - 2, lambda x: 2 * x, 1.0))
    root, steps = newton(lambda x: math.cos(x) - x, lambda x: -math.sin(x) - 1, 1.0)
    print(f"{root:.14f} {steps} {simpson(math.exp, 0, 1):.13f}", simpson(lambda x: x ** 3, -1, 2))
    y, h = [1.0, 0.0], math.pi / 100
    for step in range(200):
        y = rk4(lambda t, y: [y[1], -y[0]], y, step * h, h)
    print([f"{c:.9f}" for c in y])
    bodies = [Body("sun", 39.47841760435743, (0, 0, 0), (0, 0, 0)), Body("one", 0.037, (4.84, -1.16, -0.10), (0.606, 2.81, -0.02)),
              Body("two", 0.011, (8.34, 4.12, -0.4), (-1.01, 1.82, 0.008))]
    print(f"{energy(bodies):.12f}")
    for _ in range(500):
        advance(bodies, 0.01)
    print(f"{energy(bodies):.12f}")
    for body in bodies:
        print(f"{body.name:4}", *(f"{c:+.10f}" for c in body.p))


main()
