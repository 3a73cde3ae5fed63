# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount

cause = KeyError("cause")
error = ValueError("error")
try:
    raise error from cause
except ValueError:
    pass
print(getrefcount(cause), getrefcount(error))
traceback = error.__traceback__
print(getrefcount(traceback))
error.__traceback__ = None
print(getrefcount(traceback))
error.__cause__ = None
print(getrefcount(cause))
error.args = (cause, cause)
print(getrefcount(cause), getrefcount(error.args))
