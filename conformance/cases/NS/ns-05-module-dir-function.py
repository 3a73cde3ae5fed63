# @row NS-05
import types
m = types.ModuleType("m")
m.__dir__ = lambda: ["b", "a"]
print(dir(m))
m.__dir__ = lambda: 5
try:
    dir(m)
except TypeError as e:
    print(e)
m.__dir__ = None
try:
    dir(m)
except TypeError as e:
    print(e)
del m.__dir__
print([n for n in dir(m) if n == "__name__"])
class Odd(types.ModuleType):
    def __dir__(self): return ("from", "class")
print(dir(Odd("o")))
class NoDict(types.ModuleType):
    __dict__ = 5
try:
    types.ModuleType.__dir__(NoDict("n"))
except TypeError as e:
    print(e)
