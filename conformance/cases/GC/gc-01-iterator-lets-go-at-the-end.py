# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount

for make in (list, tuple, set, frozenset, dict.fromkeys):
    items = make([1, 2])
    base = getrefcount(items)
    iterator = iter(items)
    held = getrefcount(items) - base
    for each in iterator:
        pass
    print(make.__qualname__, held, getrefcount(items) - base)
items = [1]
base = getrefcount(items)
back = reversed(items)
print(getrefcount(items) - base)
print(list(back), getrefcount(items) - base)
