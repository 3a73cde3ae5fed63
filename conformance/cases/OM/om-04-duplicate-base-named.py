# @row OM-04
class A: pass
B = type("B\u00e9", (), {})
for bases in ((A, A), (A, B, A), (B, B), (int, int)):
    try:
        type("C", bases, {})
    except TypeError as e:
        print(e)
try:
    class D(A, A): pass
except TypeError as e:
    print(e)
class E: pass
try:
    E.__bases__ = (A, A)
except TypeError as e:
    print(e)
