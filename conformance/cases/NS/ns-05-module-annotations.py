# @row NS-05
import types
m = types.ModuleType("m")
print(m.__annotations__, "__annotations__" in vars(m))
m.__annotations__["x"] = int
print(m.__annotations__)
m.__annotations__ = 5
print(m.__annotations__)
del m.__annotations__
try:
    del m.__annotations__
except AttributeError as e:
    print(e)
print(m.__annotations__)
exec("y: int = 1", m.__dict__)
print(m.__annotations__)
