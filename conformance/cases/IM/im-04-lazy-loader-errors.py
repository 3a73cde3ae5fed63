# @row IM-04
# LazyLoader needs exec_module; a replaced module is an error at load.
import importlib.util, sys, types
class No: pass
try: importlib.util.LazyLoader(No())
except TypeError as e: print(e)
print(importlib.util.LazyLoader.factory(importlib.machinery.SourceFileLoader)("n", "p").loader.path if hasattr(importlib, "machinery") else "")
from scratch import Scratch
with Scratch() as s:
    s.write("lazy_gone.py", "x = 1\n")
    spec = importlib.util.find_spec("lazy_gone")
    spec.loader = importlib.util.LazyLoader(spec.loader)
    m = sys.modules["lazy_gone"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(m)
    sys.modules["lazy_gone"] = types.ModuleType("lazy_gone")
    try: m.x
    except ValueError as e: print(str(e).replace(repr(id(m)), ""))
