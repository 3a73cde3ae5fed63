# @row NS-05
# A module's __dir__ decides what dir() gives; its result is checked and sorted.
import types
m = types.ModuleType("m")
m.b = m.a = 1
print([n for n in dir(m) if not n.startswith("__")], m.__dir__()[-2:])
for result in (["z", "a"], ("t", "s"), {"k": 1}, iter("ba"), "str", 5, None, ["a", 1]):
    m.__dir__ = lambda: result
    try: print(dir(m))
    except TypeError as e: print(type(e).__name__, e)
m.__dir__ = lambda extra: []
try: dir(m)
except TypeError as e: print(e)
m.__dir__ = 5
try: dir(m)
except TypeError as e: print(e)
def failing(): raise OSError("no")
m.__dir__ = failing
try: dir(m)
except OSError as e: print(e)
del m.__dir__
class Sub(types.ModuleType):
    def __dir__(self): return ["from", "class"]
s = Sub("s")
print(dir(s), types.ModuleType.__dir__(s) == list(vars(s)))
s.__dir__ = lambda: ["from instance"]
print(dir(s), types.ModuleType.__dir__(s))
