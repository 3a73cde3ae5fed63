# @row OM-18
import types
m = types.ModuleType("m", "the doc")
print(m, m.__name__, m.__doc__, m.__dict__, m.__spec__, m.__loader__, m.__package__)
m.__getattr__ = lambda name: f"made {name}"
m.__dir__ = lambda: ["z", "y"]
print(m.anything, dir(m), hasattr(m, "other"))
del m.__getattr__
for call in (lambda: m.absent, lambda: types.ModuleType(), lambda: types.ModuleType(5), lambda: setattr(m, "__dict__", {}), lambda: types.ModuleType.__new__(types.ModuleType).x, lambda: delattr(m, "nothing"), lambda: types.ModuleType("a", "b", "c")):
    try:
        print(call())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
del m.__name__
try:
    m.absent
except AttributeError as error:
    print(error)
print(repr(types.ModuleType.__new__(types.ModuleType)), types.ModuleType("x").__doc__)
m.__annotations__["a"] = 1; print(m.__annotations__)
