# @row OM-05
class A:
    def __init__(self, n): self.n = n
    def double(self): return self.n * 2
    def __call__(self, k): return self.n + k
    @classmethod
    def of(cls, n): return cls(n)
    @staticmethod
    def neg(n): return -n
objs = list(map(A.of, [3, 1, 2]))
print(
    list(map(A.double, objs)), [f() for f in [o.double for o in objs]], list(map(A(10), [1, 2])), list(map(A.neg, [1])),
    sorted(objs, key=A.double)[0].n, max(objs, key=lambda o: o.n).n, list(filter(A(0), [0, 5])),
    list(map(str.upper, "ab")), list(map(int.__add__, [1], [2])), list(map([].__class__, ["ab"])),
)
try: list(map(A.double, [5]))
except AttributeError as e: print(e)
try: list(map(str.upper, [5]))
except TypeError as e: print(e)
