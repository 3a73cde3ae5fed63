# @row GC-01
# @strategy counting: reference counts exist only there
import types
from sys import getrefcount

module = types.ModuleType("made")
print(getrefcount(module), getrefcount(module.__dict__))
module.value = value = object()
print(getrefcount(value))
namespace = module.__dict__
del module
print(getrefcount(value), getrefcount(namespace))
del namespace
print(getrefcount(value))
