# @row GC-06
# @strategy counting: the moment at which a weak reference dies is the point
import re
import weakref


class C:
    def method(self):
        pass


class Named:
    def __init__(self):
        self.__name__ = "given"


def function():
    pass


def show(r):
    print(re.sub("0x[0-9a-f]+", "0x?", repr(r)))


c, n = C(), Named()
for target in (c, n, C, function):
    show(weakref.ref(target))
show(weakref.WeakMethod(c.method))
r = weakref.ref(c)
p = weakref.proxy(c)
print(re.sub("0x[0-9a-f]+", "0x?", weakref.proxy.__name__), repr(p) == repr(c), str(p) == str(c))
del c
show(r)
