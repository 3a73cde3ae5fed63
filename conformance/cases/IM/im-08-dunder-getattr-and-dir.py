# @row IM-08
# Module-level __getattr__ and __dir__ (PEP 562).
import types
m = types.ModuleType("dyn")
m.__getattr__ = lambda name: f"<{name}>" if not name.startswith("_") else (_ for _ in ()).throw(AttributeError(f"no {name}"))
m.__dir__ = lambda: ["z", "a"]
print(m.x, dir(m), getattr(m, "_y", "default"), hasattr(m, "_z"))
del m.__getattr__
try: m.x
except AttributeError as e: print(e, e.name, e.obj is m)
