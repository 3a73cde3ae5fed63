# @row IM-04
# What can't be reloaded.
import importlib, sys, types
m = types.ModuleType("loose")
for what in (5, "sys", m, types.SimpleNamespace(__name__="x")):
    try: importlib.reload(what)
    except Exception as e: print(type(e).__name__, e)
sys.modules["loose"] = m
try: importlib.reload(m)
except Exception as e: print(type(e).__name__, e, e.name)
child = types.ModuleType("gone_parent.child"); sys.modules["gone_parent.child"] = child
try: importlib.reload(child)
except Exception as e: print(type(e).__name__, e, e.name)
