# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount


class N:
    def __add__(self, other):
        return getrefcount(self), getrefcount(other)

    __radd__ = __lt__ = __eq__ = __add__

    def __iadd__(self, other):
        print("in place", getrefcount(self))
        return self

    def __neg__(self):
        return getrefcount(self)

    def __len__(self):
        print("len", getrefcount(self))
        return 1

    def __call__(self, argument):
        return getrefcount(self), getrefcount(argument)


n, m = N(), N()
print(n + m, m + n, 1 + n, n < m, n == m, -n)
n += m
print(len(n), bool(n), n(m), n(N()))
print(N() + N(), -N(), N()(N()))
