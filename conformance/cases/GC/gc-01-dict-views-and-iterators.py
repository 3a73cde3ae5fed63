# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount

d = {"k": object()}
print(getrefcount(d))
views = [d.keys(), d.values(), d.items()]
print(getrefcount(d))
iterator = iter(d)
print(getrefcount(d))
print(next(iterator), getrefcount(d))
print(list(iterator), getrefcount(d))
del views
print(getrefcount(d))
item = next(iter(d.items()))
print(getrefcount(item), getrefcount(item[1]))
