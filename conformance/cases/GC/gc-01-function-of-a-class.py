# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount


class C:
    def method(self):
        pass

    @staticmethod
    def static():
        pass

    @classmethod
    def cls(cls):
        return getrefcount(cls)


function = C.__dict__["method"]
print(getrefcount(function))
bound = C().method
print(getrefcount(function))
unbound = C.method
print(getrefcount(function), unbound is function)
static = C.__dict__["static"]
print(getrefcount(static), getrefcount(static.__func__))
base = getrefcount(C)
print(C.cls() - base)
kept = C.cls
print(getrefcount(C) - base)
