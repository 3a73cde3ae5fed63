# @row NS-05
# Names that a module lacks, asked for through each way of asking.
import types, sys
m = types.ModuleType("pkg.sub")
sys.modules["pkg.sub"] = m
for act in (lambda: m.a, lambda: getattr(m, "a"), lambda: getattr(m, "a", "default"), lambda: hasattr(m, "a"), lambda: m.__getattribute__("a"), lambda: object.__getattribute__(m, "a"), lambda: types.ModuleType.__getattribute__(m, "a"), lambda: vars(m)["a"]):
    try: print(act())
    except (AttributeError, KeyError) as e: print(type(e).__name__, e, getattr(e, "name", None), getattr(e, "obj", None) is m)
m.__getattr__ = lambda name: f"made {name}"
for act in (lambda: m.a, lambda: getattr(m, "a", "default"), lambda: hasattr(m, "a"), lambda: m.__getattribute__("a"), lambda: object.__getattribute__(m, "a"), lambda: m.__path__, lambda: m.__wrapped__):
    try: print(act())
    except (AttributeError, KeyError) as e: print(type(e).__name__, e)
exec("from pkg.sub import anything, __all__ as listed", ns := {})
print(ns["anything"], ns["listed"])
m.__getattr__ = 5
for act in (lambda: m.a, lambda: hasattr(m, "a")):
    try: print(act())
    except TypeError as e: print(type(e).__name__, e)
def raising(name): raise KeyError(name)
m.__getattr__ = raising
for act in (lambda: m.a, lambda: getattr(m, "a", 1), lambda: hasattr(m, "a")):
    try: print(act())
    except KeyError as e: print(type(e).__name__, e)
