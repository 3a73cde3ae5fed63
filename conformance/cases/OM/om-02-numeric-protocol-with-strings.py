# @row OM-02
class V:
    def __init__(self, *v): self.v = v
    def __add__(self, o): return V(*(a + b for a, b in zip(self.v, o.v))) if isinstance(o, V) else NotImplemented
    def __mul__(self, k): return V(*(a * k for a in self.v))
    __rmul__ = __mul__
    def __matmul__(self, o): return sum(a * b for a, b in zip(self.v, o.v))
    def __neg__(self): return self * -1
    def __abs__(self): return (self @ self) ** 0.5
    def __bool__(self): return any(self.v)
    def __eq__(self, o): return isinstance(o, V) and self.v == o.v
    def __repr__(self): return f"V{self.v}"
a, b = V(3, 4), V(1, 2)
print(a + b, a * 2, 2 * a, a @ b, -a, abs(a), bool(V(0, 0)), a == V(3, 4), a != b, sum([a, b], V(0, 0)))
for bad in (lambda: a + 1, lambda: 1 + a, lambda: a - b, lambda: a @ 5, lambda: sum([a, b])):
    try: print(bad())
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
