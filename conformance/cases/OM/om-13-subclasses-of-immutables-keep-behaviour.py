# @row OM-13
# Subclasses of int, float, str, bytes, tuple and frozenset: construction, extra arguments, operators, hash, copies and pickles.
import copy, pickle
class I(int):
    def __new__(cls, v, unit="?"):
        self = super().__new__(cls, v)
        self.unit = unit
        return self
    def __getnewargs__(self): return int(self), self.unit
class T(tuple):
    def __new__(cls, *items): return super().__new__(cls, items)
    @property
    def first(self): return self[0]
class F(frozenset): pass
class S(str):
    def __add__(self, o): return S(str.__add__(self, o))
    def __repr__(self): return f"S({str.__repr__(self)})"
class Fl(float):
    def __str__(self): return "float!"
class B(bytes): extra = 1
i = I(5, "m")
for f in (copy.copy, copy.deepcopy, lambda o: pickle.loads(pickle.dumps(o))): print(f(i), f(i).unit, type(f(i)).__name__)
print(i + 1, type(i + 1).__name__, type(-i).__name__, type(+i).__name__, type(abs(i)).__name__, type(round(i)).__name__, type(i.real).__name__, type(int(i)).__name__, hash(i) == hash(5), {5: "five"}[i], i == 5, f"{i:03d}", range(10)[i])
t = T(1, 2, 3)
print(t, t.first, type(t[:2]).__name__, type(t[:]).__name__, type(t + (4,)).__name__, type(t * 1).__name__, type(tuple(t)).__name__, t == (1, 2, 3), hash(t) == hash((1, 2, 3)))
try: copy.copy(t)
except TypeError as e: print(e)
else: print(copy.copy(t))
f = F([1, 2])
print(f, type(f | {3}).__name__, type(f.copy()).__name__, type(f & f).__name__, f == {1, 2}, type(F(f)).__name__, F(f) is f, frozenset(f) is f, type(frozenset(f)).__name__)
s = S("ab")
print(repr(s + "c"), repr("x" + s), type("x" + s).__name__, repr(s * 2), type(s.upper()).__name__, type(s[:]).__name__, type(s.strip()).__name__, type(str(s)).__name__, f"{s}", f"{s!r}", "%s" % s, "%r" % s, "".join([s]) is s, type("".join([s])).__name__)
x = Fl(1.5)
print(x, repr(x), f"{x}", f"{x:.2f}", "%s" % x, "%.1f" % x, [x], type(x * 2).__name__, x == 1.5)
b = B(b"ab")
print(b, b.extra, type(b[:]).__name__, type(bytes(b)).__name__, type(b + b"").__name__, type(b.upper()).__name__, B(3), B("é", "latin1"))
