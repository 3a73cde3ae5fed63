# @row OM-09
from types import MethodType
m = MethodType(lambda *a: a, 1)
print(m(2), m.__self__, MethodType(len, [1, 2])(), MethodType(MethodType(lambda *a: a, 1), 2)(3))
for args in ((), (len,), (5, 1), (len, None), (len, 1, 2)):
    try:
        MethodType(*args)
    except TypeError as e:
        print(e)
class C:
    def __call__(self, *a): return "callable object", a[0]
c = MethodType(C(), "self")
print(c(), hasattr(c, "__name__"), c.__self__)
try:
    MethodType(len, 1)()
except TypeError as e:
    print(e)
