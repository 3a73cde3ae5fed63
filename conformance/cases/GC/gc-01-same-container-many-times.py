# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount

value = object()
many = [value] * 100
print(getrefcount(value))
del many[10:]
print(getrefcount(value))
many *= 3
print(getrefcount(value))
many.clear()
print(getrefcount(value))
