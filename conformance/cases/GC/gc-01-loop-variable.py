# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount

value = object()
items = [value, None]
print(getrefcount(value))
for item in items:
    print(item is value, getrefcount(value))
item = value
for item in items:
    pass
print(getrefcount(value))
print([getrefcount(each) for each in items[:1]])
print([getrefcount(each) for each in (value,)])
print({getrefcount(each) for each in [value]})
for index, pair in enumerate([value, value]):
    print(index, getrefcount(pair))
