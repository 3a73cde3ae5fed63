# @row OM-06
import sys
print([sys.getsizeof("a" * n) for n in (0, 1, 2, 10, 100)])
print(
    [sys.getsizeof("é" * n) for n in (1, 2, 10)], [sys.getsizeof("\u20ac" * n) for n in (1, 2, 10)],
    [sys.getsizeof("\U0001f600" * n) for n in (1, 2, 10)],
)
print(
    sys.getsizeof("a" * 5 + "é"), sys.getsizeof("a" * 5 + "\u20ac"), sys.getsizeof("a" * 5 + "\U0001f600"),
    sys.getsizeof(("a" * 5 + "\u20ac")[:5]),
)
class S(str): pass
print(sys.getsizeof(S("abc")), sys.getsizeof(S("")), sys.getsizeof(S("\u20ac")))
print(
    [sys.getsizeof(b"a" * n) for n in (0, 1, 10)], sys.getsizeof(bytearray()), sys.getsizeof(bytearray(b"a")),
    sys.getsizeof(bytearray(b"a" * 10)),
)
