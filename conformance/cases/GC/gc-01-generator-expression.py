# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount

value = object()
items = [value]
g = (getrefcount(item) for item in items)
print(getrefcount(items), getrefcount(g))
print(next(g), getrefcount(value), getrefcount(items))
print(list(g), getrefcount(value), getrefcount(items))
