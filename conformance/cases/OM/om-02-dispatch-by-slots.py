# @row OM-02
class Vector:
    def __init__(self, *v):
        self.v = v

    def __repr__(self):
        return f"Vector{self.v}"

    def __add__(self, o):
        return Vector(*(a + b for a, b in zip(self.v, o.v)))

    def __mul__(self, k):
        return Vector(*(a * k for a in self.v)) if isinstance(k, (int, float)) else NotImplemented

    __rmul__ = __mul__

    def __neg__(self):
        return self * -1

    def __len__(self):
        return len(self.v)

    def __getitem__(self, i):
        return self.v[i]

    def __contains__(self, x):
        return x in self.v

    def __bool__(self):
        return any(self.v)

    def __eq__(self, o):
        return isinstance(o, Vector) and self.v == o.v


a = Vector(1, 2)
print(a + Vector(3, 4), a * 2, 3 * a, -a, len(a), a[1], list(a), 2 in a, bool(Vector(0, 0)), a == Vector(1, 2), a != a)
for bad in (lambda: a * "x", lambda: "x" * a, lambda: a - a, lambda: +a, lambda: a < a, lambda: hash(a), lambda: a @ a, lambda: a()):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
