# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount

value = object()
names = {}
for name in "abc":
    names[name] = value
    print("bound", name, getrefcount(value))
for name in "abc":
    del names[name]
    print("deleted", name, getrefcount(value))
x = y = z = value
print(getrefcount(value))
x = y
print(getrefcount(value))
y = None
print(getrefcount(value))
del x, z
print(getrefcount(value))
