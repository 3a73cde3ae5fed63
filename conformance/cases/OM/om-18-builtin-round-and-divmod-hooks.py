# @row OM-18
class A:
    def __round__(self, *digits): return ("round", digits)
    def __divmod__(self, other): return ("divmod", other)
    def __rdivmod__(self, other): return ("rdivmod", other)
    def __trunc__(self): return "trunc"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
import math
a = A()
print(round(a), round(a, 2), round(a, None), round(number=a, ndigits=None), divmod(a, 1), divmod(1, a), math.trunc(a), math.floor(a), math.ceil(a))
for call in (lambda: round("a"), lambda: round(), lambda: round(1, 2, 3), lambda: round(1j), lambda: divmod(1), lambda: divmod("a", 1), lambda: divmod(1, 0), lambda: divmod(1.5, 0.0), lambda: round(1, digits=2), lambda: math.floor("a"), lambda: divmod(None, 1)):
    try:
        print(call())
    except (TypeError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
