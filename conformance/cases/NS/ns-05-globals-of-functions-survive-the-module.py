# @row NS-05
# A function's __globals__ is the module's dict; it lives on when the module leaves sys.modules, is replaced or dies.
import sys, types
m = types.ModuleType("tempmod")
sys.modules["tempmod"] = m
exec("value = 1\ndef get(): return value\ndef put(v):\n  global value\n  value = v\nclass K:\n  def m(self): return value, __name__", vars(m))
get, put, K = m.get, m.put, m.K
print(get.__globals__ is vars(m), get.__module__, K.__module__, K.m.__module__)
del sys.modules["tempmod"]
put(2)
print(get(), m.value, K().m())
d = vars(m)
del m
print(get(), d["value"], d["__name__"])
put(3)
print(get(), K().m())
sys.modules["tempmod"] = types.ModuleType("tempmod")
print(hasattr(sys.modules["tempmod"], "get"), get())
for act in (lambda: setattr(get, "__globals__", {}), lambda: delattr(get, "__globals__"), lambda: setattr(get, "__builtins__", {})):
    try: print(act())
    except AttributeError as e: print(e)
other = types.FunctionType(get.__code__, {"value": "elsewhere"})
print(other(), other.__module__, "__builtins__" in other.__globals__)
d.clear()
for f in get, K().m:
    try: f()
    except NameError as e: print(e)
