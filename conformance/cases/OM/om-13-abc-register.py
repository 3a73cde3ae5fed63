# @row OM-13
from abc import ABC, ABCMeta
class A(ABC): pass
class Real: pass
print(issubclass(Real, A), A.register(Real) is Real, issubclass(Real, A), isinstance(Real(), A), A in Real.__mro__)
class Child(Real): pass
print(issubclass(Child, A), isinstance(Child(), A))
@A.register
class Decorated: pass
print(issubclass(Decorated, A))
for bad in (5, None, "x"):
    try:
        A.register(bad)
    except TypeError as e:
        print(e)
class B(A): pass
A.register(int)
try:
    B.register(A)
except RuntimeError as e:
    print(e)
print(issubclass(bool, A), issubclass(bool, B), A.register(B) is B)
