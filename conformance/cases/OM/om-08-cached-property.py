# @row OM-08
from functools import cached_property
class C:
    calls = 0
    @cached_property
    def value(self):
        "computed once"
        self.calls += 1
        return self.calls * 100
c = C()
print(c.value, c.value, c.calls, c.__dict__, C.value.__doc__, C.value.attrname)
del c.value
print(c.value)
c.value = "own"
print(c.value)
class S:
    __slots__ = ()
    v = cached_property(lambda self: 1)
try:
    S().v
except TypeError as e:
    print(e)
try:
    class Two:
        a = cached_property(lambda self: 1)
        b = a
except TypeError as e:
    print(e)
loose = cached_property(lambda self: 1)
try:
    loose.__get__(c, C)
except TypeError as e:
    print(e)
