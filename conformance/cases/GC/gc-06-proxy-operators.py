# @row GC-06
import weakref


class N:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return self.n + getattr(other, "n", other)

    __radd__ = __add__

    def __iadd__(self, other):
        self.n += other
        return self

    def __neg__(self):
        return -self.n

    def __int__(self):
        return self.n

    def __index__(self):
        return self.n

    def __lt__(self, other):
        return self.n < getattr(other, "n", other)

    def __divmod__(self, other):
        return divmod(self.n, other)


a, b = N(5), N(6)
p, q = weakref.proxy(a), weakref.proxy(b)
print(p + 1, 1 + p, p + q, a + q, p + b, -p, int(p), divmod(p, 3))
print(p < q, q < p, p < 10, [0] * 7 < [1], "abcdefgh"[p])
p += 10
print(type(p).__name__, a.n)
