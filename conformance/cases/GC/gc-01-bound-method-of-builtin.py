# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount

items = []
append = items.append
print(getrefcount(items), getrefcount(append))
append(1)
print(getrefcount(items))
pair = [items.append, items.pop]
print(getrefcount(items))
del append, pair
print(getrefcount(items))
text = {}.get
print(getrefcount(text.__self__))
