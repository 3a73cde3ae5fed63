# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount

value = object()
namespace = {"value": value}
print(getrefcount(namespace), getrefcount(value))
exec("alias = value", namespace)
print(getrefcount(namespace), getrefcount(value))
exec("def function(): return value", namespace)
print(getrefcount(namespace), getrefcount(value))
function = namespace.pop("function")
print(getrefcount(namespace), function() is value, getrefcount(value))
del namespace
print(getrefcount(function.__globals__))
