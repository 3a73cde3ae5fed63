# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount

v = object()
items = [v]
print("made", getrefcount(v))
items.append(v)
print("append", getrefcount(v))
items.extend([v, v])
print("extend", getrefcount(v))
items.insert(0, v)
print("insert", getrefcount(v))
items += items
print("in place", getrefcount(v))
copy = items[:]
print("slice", getrefcount(v))
copy.pop()
print("pop", getrefcount(v))
copy.remove(v)
print("remove", getrefcount(v))
del copy
items[2:] = []
print("slice assigned", getrefcount(v))
items[0] = None
print("item assigned", getrefcount(v))
items.reverse()
items.sort(key=lambda each: each is v)
print("sorted", getrefcount(v))
