# @row OM-06
import sys
class A:
    def __init__(self, value): self.value = value
    def __sizeof__(self): return self.value
class Slots:
    __slots__ = ()
    def __sizeof__(self): return 100
print(sys.getsizeof(A(100)) - 100, sys.getsizeof(Slots()), sys.getsizeof(A(True)) - 1)
for value in (-1, "a", 1.5, 2**70, None):
    try:
        print(sys.getsizeof(A(value)))
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
print(sys.getsizeof(A("a"), 7), sys.getsizeof(A(None), default="d"))
for call in (lambda: sys.getsizeof(), lambda: sys.getsizeof(1, 2, 3), lambda: sys.getsizeof(obj=1)):
    try: call()
    except TypeError as error: print(error)
