# @row OM-16
import copy
class P(tuple):
    def __new__(cls, x, y): return super().__new__(cls, (x, y))
    def __getnewargs__(self): return self[0], self[1]
class Q(tuple):
    def __new__(cls, x, y): return super().__new__(cls, (x, y))
class R(str):
    def __new__(cls, a, b): return super().__new__(cls, a + b)
    def __getnewargs_ex__(self): return (str(self),), {"b": ""}
p = P([1], 2)
print(copy.copy(p), copy.deepcopy(p), copy.deepcopy(p)[0] is p[0], copy.copy(R("a", "b")), type(copy.copy(R("a", "b"))).__name__)
for f in (copy.copy, copy.deepcopy):
    try: print(f(Q(1, 2)))
    except TypeError as e: print(e)
class I(int):
    def __new__(cls, v, scale): return super().__new__(cls, v * scale)
try: copy.copy(I(2, 3))
except TypeError as e: print(e)
