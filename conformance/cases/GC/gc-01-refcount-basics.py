# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount
a = []
print(getrefcount(a))
b = a
print(getrefcount(a))
del b
print(getrefcount(a))
c = [a, a, a]
print(getrefcount(a))
c.pop()
print(getrefcount(a))
d = {"k": a}
print(getrefcount(a))
del c, d
print(getrefcount(a))
t = (a,)
s = {1: t}
print(getrefcount(a), getrefcount(t))
print(getrefcount([]), getrefcount(object()))
