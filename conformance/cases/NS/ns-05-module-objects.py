# @row NS-05
import sys, types, math
m = types.ModuleType("made", "its doc")
print(m, m.__name__, m.__doc__, m.__dict__, m.__spec__, m.__loader__, m.__package__)
m.x = 1
m.__dict__["y"] = 2
print(m.y, sorted(k for k in vars(m) if not k.startswith("_")), hasattr(m, "z"))
exec("def f(): return x + y", m.__dict__)
m.x = 10
print(m.f(), m.f.__globals__ is m.__dict__, m.f.__module__)
print(type(math) is types.ModuleType, isinstance(sys, types.ModuleType), math is sys.modules["math"], repr(math).startswith("<module 'math'"), sys.modules["__main__"].m is m)
for bad in (lambda: types.ModuleType(), lambda: types.ModuleType(5), lambda: m.zz, lambda: setattr(m, "__dict__", {}), lambda: delattr(m, "nope"), lambda: types.ModuleType("a", "b", "c"), lambda: m()):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
del m.__name__
try:
    m.zz
except AttributeError as e:
    print(e)
print(repr(m), repr(types.ModuleType("no")), types.ModuleType.__mro__)
empty = types.ModuleType.__new__(types.ModuleType)
print(empty.__dict__, repr(empty))
