# @row IM-06
# from-import out of a module that is in the making, whatever its spec says.
import sys, types, importlib.machinery as m
mod = types.ModuleType("making"); mod.__spec__ = m.ModuleSpec("making", None, origin="orig"); sys.modules["making"] = mod
for init in (True, False):
    mod.__spec__._initializing = init
    for has in (False, True):
        mod.__spec__.has_location = has
        try: exec("from making import thing")
        except ImportError as e: print(init, has, e, e.path)
        try: mod.thing
        except AttributeError as e: print(e)
