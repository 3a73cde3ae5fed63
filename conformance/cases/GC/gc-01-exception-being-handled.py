# @row GC-01
# @strategy counting: reference counts exist only there
import sys
from sys import getrefcount

error = ValueError("kept")
print("made", getrefcount(error))
try:
    raise error
except ValueError:
    print("handled without a name", getrefcount(error), sys.exception() is error)
print("after", getrefcount(error))
try:
    raise error
except ValueError as named:
    print("handled with a name", getrefcount(error), getrefcount(named))
print("after", getrefcount(error))
