# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount


class C:
    def __new__(cls, argument):
        print("new", getrefcount(argument))
        return super().__new__(cls)

    def __init__(self, argument):
        print("init", getrefcount(argument), getrefcount(self))
        self.kept = argument


v = object()
c = C(v)
print(getrefcount(v), getrefcount(c))
C(object())
C(argument=v)
print(getrefcount(v))
