# @row OM-02
class U:
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "inv"
    def __abs__(self): return "abs"
    def __round__(self, n=None): return f"round {n}"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __trunc__(self): return "trunc"
import math
u = U()
print(-u, +u, ~u, abs(u), round(u), round(u, 2), round(u, None), math.floor(u), math.ceil(u), math.trunc(u))
for f in (round, math.floor, math.ceil, math.trunc, abs):
    try:
        f(object())
    except TypeError as e:
        print(e)
