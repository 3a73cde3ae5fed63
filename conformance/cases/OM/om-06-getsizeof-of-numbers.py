# @row OM-06
import sys
print([sys.getsizeof(n) for n in (0, 1, -1, 2**30 - 1, 2**30, 2**60 - 1, 2**60, -(2**60), 2**90, 10**100, True, False)])
print(sys.getsizeof(1.5), sys.getsizeof(1j), (0).__sizeof__(), (2**30).__sizeof__(), True.__sizeof__())
class I(int): pass
class F(float): pass
class IS(int): __slots__ = ()
print(sys.getsizeof(I(0)), sys.getsizeof(I(2**60)), sys.getsizeof(F(1)), sys.getsizeof(IS(5)), I(0).__sizeof__())
