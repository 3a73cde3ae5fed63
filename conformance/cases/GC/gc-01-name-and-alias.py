# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount

value = []
print("one name:", getrefcount(value))
alias = value
print("two names:", getrefcount(value), getrefcount(alias))
third = alias
print("three names:", getrefcount(value))
del alias
third = None
print("one again:", getrefcount(value))
