# @row IM-08
# The dictionary of a module is the module's; it can't be exchanged.
import types
m = types.ModuleType("m")
m.__dict__["planted"] = 1
print(m.planted, vars(m) is m.__dict__)
try: m.__dict__ = {}
except AttributeError as e: print(e)
del m.__dict__["planted"]
print(hasattr(m, "planted"))
