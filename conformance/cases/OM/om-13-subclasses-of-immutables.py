# @row OM-13
class Celsius(float):
    def __new__(cls, value, unit="C"):
        self = super().__new__(cls, round(value, 1))
        self.unit = unit
        return self
    def __repr__(self): return f"{float(self)}°{self.unit}"
class Upper(str):
    def __new__(cls, s): return super().__new__(cls, s.upper())
class Pair(tuple):
    def __new__(cls, a, b): return tuple.__new__(cls, (a, b))
    @property
    def swapped(self): return Pair(self[1], self[0])
class Even(int):
    def __new__(cls, n):
        if n % 2:
            raise ValueError(f"{n} is odd")
        return int.__new__(cls, n)
    def __add__(self, o): return Even(int(self) + o)
c = Celsius(36.66)
print(c, c + 1, type(c + 1).__name__, c.unit, c == 36.7, {c: 1}[36.7])
u = Upper("abc")
print(u, u + "def", type(u + "x").__name__, u == "ABC", type(u.lower()).__name__, type(u[:]).__name__, type(str(u)).__name__, "-".join([u, u]))
p = Pair(1, 2)
print(p, p.swapped, type(p[:]).__name__, type(p + ()).__name__, p == (1, 2), hash(p) == hash((1, 2)))
e = Even(4)
print(e + 2, type(e + 2).__name__, type(e * 2).__name__, e)
try:
    e + 1
except ValueError as x:
    print(x)
class B(bytes): pass
class F(frozenset): pass
print(B(b"ab"), F([1]), type(F([1]) | {2}).__name__, type(B(b"a") + b"b").__name__, bool(B()), B(b"x").__class__.__name__)
