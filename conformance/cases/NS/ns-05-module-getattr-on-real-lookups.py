# @row NS-05
import sys, types
m = types.ModuleType("m")
calls = []
def hook(name):
    calls.append(name)
    raise AttributeError(f"hook refused {name}")
m.__getattr__ = hook
m.a = 1
print(m.a, getattr(m, "b", "default"), hasattr(m, "c"), calls)
try: m.d
except AttributeError as e: print(e)
calls.clear()
print(m.__name__, m.__dict__["a"], m.__class__.__name__, calls)
setattr(m, "e", 5)
print(m.e, calls)
f = types.FunctionType(compile("undefined_global", "s", "eval"), m.__dict__)
try: f()
except NameError as e: print(e, calls)
try: eval("missing", m.__dict__)
except NameError as e: print(e, calls)
