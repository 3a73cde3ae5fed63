# @row OM-02
import operator
names = "add sub mul matmul truediv floordiv mod lshift rshift and xor or".split()
class R: pass
for n in names:
    setattr(R, f"__r{n}__", lambda self, other, n=n: f"r{n}({other})")
R.__rdivmod__ = lambda self, other: f"rdivmod({other})"
for n in names:
    op = getattr(operator, n, None) or getattr(operator, n + "_")
    print(op(7, R()), op([1], R()))
print(divmod(3, R()))
