# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount

v = object()
a, b = v, v
print(getrefcount(v))
a, b = b, a
print(getrefcount(v))
first, *rest = [v, v, v]
print(getrefcount(v), getrefcount(rest))
(a, b), first = (None, None), None
print(getrefcount(v))
rest.clear()
print(getrefcount(v))
d = {**{"k": v}, "l": v}
print(getrefcount(v))
merged = [*[v], *(v,)]
print(getrefcount(v))
