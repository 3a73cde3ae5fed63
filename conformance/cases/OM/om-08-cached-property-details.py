# @row OM-08
from functools import cached_property
class A:
    calls = 0
    @cached_property
    def v(self):
        "the doc"
        A.calls += 1
        return [A.calls]
a = A()
print(a.v is a.v, A.calls, vars(a), A.v.__doc__, A.v.attrname, type(A.v).__name__)
a.v = "set"
print(a.v)
del a.v
print(a.v, A.calls)
class S:
    __slots__ = ()
    c = cached_property(lambda self: 1)
try:
    S().c
except TypeError as e:
    print(e)
try:
    class T:
        x = cached_property(len)
        T2 = x
except TypeError as e:
    print(e)
c = cached_property(lambda s: 1)
A.late = c
try:
    a.late
except TypeError as e:
    print(e)
