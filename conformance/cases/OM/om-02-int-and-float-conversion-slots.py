# @row OM-02
import math
class Int:
    def __int__(self): return 5
class Float:
    def __float__(self): return 2.5
class Trunc:
    def __trunc__(self): return 9
class Index:
    def __index__(self): return 3
class Complex:
    def __complex__(self): return 1j
for convert in (int, float, complex, math.trunc, math.sqrt, math.floor):
    for cls in (Int, Float, Index, Complex):
        try:
            print(convert.__name__, cls.__name__, convert(cls()))
        except TypeError as e:
            print(convert.__name__, cls.__name__, e)
print(math.trunc(Trunc()))
