# @row OM-09
import types
def f(self, *a): return self, a
m = types.MethodType(f, 5)
print(m(1, 2), m.__self__, m.__func__ is f, m, m == types.MethodType(f, 5), m == types.MethodType(f, 6))
big = types.MethodType(max, [3, 9, 4])
print(big(), types.MethodType(print, "hello")())
for args in ((), (f,), (f, None), (3, 4), (f, 1, 2)):
    try:
        types.MethodType(*args)
    except TypeError as e:
        print(e)
class C: pass
c = C()
c.m = types.MethodType(f, c)
print(c.m()[0] is c, m.__get__(1) is m)
nested = types.MethodType(types.MethodType(f, "inner"), "outer")
print(nested("arg"))
