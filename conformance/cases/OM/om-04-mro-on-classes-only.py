# @row OM-04
a = 1
try:
    a.__mro__
except AttributeError as e:
    print(e)
try:
    a.mro()
except AttributeError as e:
    print(e)
print(int.__mro__, type(a).__mro__, type(a).mro())
class A: pass
try:
    A().__bases__
except AttributeError as e:
    print(e)
try:
    A().__name__
except AttributeError as e:
    print(e)
print("__mro__" in dir(A), "__mro__" in dir(type), "mro" in dir(A()))
