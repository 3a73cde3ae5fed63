# @row OM-09
import re
from types import MethodType
def show(x): print(re.sub("0x[0-9a-f]+", "ADDR", repr(x)))
class A:
    def m(self): pass
    @classmethod
    def c(cls): pass
    def __repr__(self): return "<an A>"
class B(A): pass
class NoName:
    def __call__(self): pass
show(A().m)
show(B().m)
show(B.c)
show(A.m)
show(MethodType(NoName(), 5))
show(MethodType(len, "x"))
show([].append)
show(B().__repr__)
show("x".upper)
show(dict.fromkeys)
show(MethodType(lambda s: 0, ...))
