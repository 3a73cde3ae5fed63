# @row NS-05
import types
m = types.ModuleType("m")
exec("x = 1\ndef f(): return x\nclass C:\n  def m(self): return x", m.__dict__)
f = m.f
x = "mine"
print(f(), m.C().m(), f.__globals__ is m.__dict__, f.__module__)
m.x = 2
print(f(), m.C().m())
del m.x
try:
    f()
except NameError as e:
    print(e)
f.__globals__["x"] = 3
print(m.x, f())
import sys
print(f.__globals__["__name__"], sys._getframe().f_globals is globals())
