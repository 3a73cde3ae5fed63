# @row OM-06
import sys
class A:
    def __init__(self, r): self.r = r
    def __sizeof__(self): return self.r
class Slots: __slots__ = ("a", "b")
for r in (10, 0, True, -1, "x", 1.5, None, 2**70):
    try:
        print(A(r).__sizeof__(), type(sys.getsizeof(A(r))).__name__)
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
print(sys.getsizeof(A("x"), 5), sys.getsizeof(Slots()), sys.getsizeof(object()))
class Raises:
    def __sizeof__(self): raise ValueError("own")
try:
    print(sys.getsizeof(Raises(), 7))
except ValueError as e:
    print(e)
for args in ((), (1, 2, 3)):
    try:
        sys.getsizeof(*args)
    except TypeError as e:
        print(e)
