# @row NS-05
import types, sys, builtins
m = types.ModuleType("m")
exec("def f(): return len('abc'), __name__", m.__dict__)
print(m.f())
del m.__dict__["__builtins__"]
print(m.f())
del m.__name__
try:
    m.f()
except NameError as e:
    print(e)
m.__dict__.clear()
print(vars(m), repr(m))
exec("x = 1", m.__dict__)
print(m.x, "__builtins__" in vars(m))
name = __name__
del __name__
class A: pass
def f(): pass
print(getattr(A, "__module__", "none"), f.__module__)
__name__ = name
