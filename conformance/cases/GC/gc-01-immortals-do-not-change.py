# @row GC-01
from sys import getrefcount

before = [getrefcount(x) for x in (None, True, 7, (), "", int)]
keep = [[None, True, 7, (), "", int] for _ in range(1000)]
print(before == [getrefcount(x) for x in (None, True, 7, (), "", int)])
del keep
print(before == [getrefcount(x) for x in (None, True, 7, (), "", int)])
print(set(before))
