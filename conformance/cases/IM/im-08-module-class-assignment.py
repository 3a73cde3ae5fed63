# @row IM-08
# What __class__ of a module may be.
import types
m = types.ModuleType("m")
for cls in (int, object, type("C", (), {}), type("M", (types.ModuleType,), {"__slots__": ("a",)})):
    try: m.__class__ = cls; print("fine")
    except TypeError as e: print(e)
