# @row OM-13
from abc import ABC
class A(ABC): pass
class B(A): pass
class Proxy:
    @property
    def __class__(self): return B
print(isinstance(Proxy(), A), isinstance(Proxy(), B), issubclass(Proxy, A))
for bad in (5, "x", None):
    try:
        issubclass(bad, A)
    except TypeError as e:
        print(e)
class Broken:
    @property
    def __class__(self): raise RuntimeError("asked for class")
try:
    isinstance(Broken(), A)
except RuntimeError as e:
    print(e)
