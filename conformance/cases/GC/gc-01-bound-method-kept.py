# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount


class C:
    def method(self):
        return getrefcount(self)


c = C()
print("not kept", c.method(), getrefcount(c))
method = c.method
print("kept", getrefcount(c), getrefcount(method))
print("called", method(), getrefcount(c))
second = c.method
print("two", getrefcount(c), method is second, method == second)
owner = method.__self__
print("its self", getrefcount(c))
del method, second, owner
print("gone", getrefcount(c))
