# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount


class Element:
    pass


e = Element()
s = {e}
print(getrefcount(e))
s.add(e)
print(getrefcount(e))
t = s | {Element()}
print(getrefcount(e))
u = s & t
print(getrefcount(e))
t -= s
print(getrefcount(e))
print(s.pop() is e, getrefcount(e))
u.discard(e)
print(getrefcount(e))
f = frozenset([e])
g = frozenset(f)
print(f is g, getrefcount(e), getrefcount(f))
