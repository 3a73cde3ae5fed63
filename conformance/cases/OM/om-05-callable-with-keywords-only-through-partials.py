# @row OM-05
import functools, operator
class C:
    def __init__(self, *, a, b=2): self.a, self.b = a, b
    def __call__(self, *, c): return self.a, self.b, c
make = functools.partial(C, a=1)
print(make()(c=3), make(b=5)(c=3), make(a="over")(c=0))
get = operator.methodcaller("__call__", c="via methodcaller")
print(get(make()), operator.attrgetter("a")(make()), operator.itemgetter(1, 0)("xy"))
print(
    functools.reduce(lambda x, y: x + y, [1, 2, 3]), list(map(make, [])),
    functools.partial(print, "partial", sep="-", end="!\n")("call"),
)
for bad in (
    lambda: C(1), lambda: make()(1), lambda: C(), lambda: make()(), lambda: make()(c=1, d=2),
    lambda: operator.methodcaller(), lambda: operator.attrgetter(5),
):
    try: print(bad())
    except TypeError as e: print(e)
