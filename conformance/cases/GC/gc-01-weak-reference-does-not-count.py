# @row GC-01
# @strategy counting: reference counts exist only there
import weakref
from sys import getrefcount


class C:
    pass


c = C()
print(getrefcount(c))
r = weakref.ref(c)
p = weakref.proxy(c)
print(getrefcount(c))
print(getrefcount(r()), getrefcount(r))
s = weakref.ref(c)
print(s is r, getrefcount(r))
d = weakref.WeakValueDictionary(k=c)
w = weakref.WeakSet([c])
print(getrefcount(c))
