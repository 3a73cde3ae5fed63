# @row OM-02
class D:
    def __divmod__(self, o): return f"divmod {o}"
    def __rdivmod__(self, o): return f"rdivmod {o}"
    def __floordiv__(self, o): return "floordiv"
    def __rfloordiv__(self, o): return "rfloordiv"
    def __mod__(self, o): return "mod"
    def __rmod__(self, o): return "rmod"
    def __truediv__(self, o): return "truediv"
    def __rtruediv__(self, o): return "rtruediv"
d = D()
print(divmod(d, 2), divmod(2, d), d // 1, 1 // d, d % 1, 1 % d, d / 1, 1 / d)
class OnlyParts:
    def __floordiv__(self, o): return 1
    def __mod__(self, o): return 2
try: divmod(OnlyParts(), 1)
except TypeError as e: print(e)
try: "x" % d
except TypeError as e: print(e)
import operator
print(operator.floordiv(d, 1), operator.mod("%s", (5,)), operator.truediv(1, d))
