# @row OM-08
def f(cls, a: int = 1) -> str:
    "doc"
f.extra = "x"
c = classmethod(f)
s = staticmethod(f)
for w in (c, s):
    print(
        type(w).__name__, w.__func__ is f, w.__wrapped__ is f, w.__name__, w.__qualname__, w.__doc__, w.__annotations__,
        hasattr(w, "extra"), w.__module__, sorted(w.__dict__),
    )
print(repr(c)[:22], repr(s)[:23], callable(c), callable(s), s(0))
w = classmethod(5)
print(w.__func__, hasattr(w, "__name__"), w.__wrapped__)
try:
    c(1)
except TypeError as e:
    print(e)
class A:
    five = classmethod(5)
try:
    A.five
    print(type(A.five).__name__)
except TypeError as e:
    print(e)
