# @row OM-01
import re
def shape(x): return re.sub(r"0x[0-9a-f]+", "ADDR", repr(x))
class A:
    class B: pass
    def method(self): pass
def make():
    class Local: pass
    return Local
print(shape(A()), shape(A.B()), shape(make()()), shape(A.method), shape(A().method), shape(make()))
A.__module__ = "elsewhere"
A.__qualname__ = "Renamed"
print(shape(A()), shape(A), A.__name__)
A.__module__ = None
print(shape(A()), shape(A))
A.__module__ = 5
print(shape(A()), shape(A))
try:
    del A.__module__
except TypeError as e:
    print(e)
