# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount


class Key:
    pass


key, value = Key(), object()
d = {key: value}
print(getrefcount(key), getrefcount(value))
d[key] = value
print(getrefcount(key), getrefcount(value))
d["other"] = value
print(getrefcount(key), getrefcount(value))
copy = dict(d)
print(getrefcount(key), getrefcount(value))
copy.update(d)
print(getrefcount(key), getrefcount(value))
print(d.pop(key) is value, getrefcount(key), getrefcount(value))
d.clear()
copy.popitem()
print(getrefcount(key), getrefcount(value))
del copy
print(getrefcount(key), getrefcount(value))
