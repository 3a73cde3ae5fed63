# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount

pairs = enumerate("abc")
first = next(pairs)
print(getrefcount(first))
second = next(pairs)
print(getrefcount(second), first)
del first
third = next(pairs)
print(getrefcount(third), third)
items = iter({1: 2, 3: 4}.items())
item = next(items)
print(getrefcount(item))
del item
print(getrefcount(next(items)))
z = zip("ab", "cd")
print(getrefcount(next(z)), getrefcount(next(z)))
