# @row OM-05
def f(x): return x * 2
print(f.__call__(2), f.__call__.__call__(3), f.__call__.__call__.__call__(4))
print(int.__call__("5"), type.__call__(int, "6"), len.__call__([1]), (lambda: 7).__call__())
class A:
    def __init__(self, n): self.n = n
    def __call__(self):
        return A(self.n - 1) if self.n else "bottom"
print(A(2)()()())
class Loop: pass
Loop.__call__ = Loop()
try:
    Loop()()
except RecursionError as e:
    print(type(e).__name__)
