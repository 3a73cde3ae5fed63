# @row IM-04
# find_spec of a module that is loaded gives its __spec__, or tells that it has none.
import importlib.util, sys, types
print(importlib.util.find_spec("sys") is sys.__spec__, importlib.util.find_spec("not.there.at.all") if False else None)
m = types.ModuleType("specless"); sys.modules["specless"] = m
for change in ("None", "missing"):
    if change == "missing": del m.__spec__
    try: importlib.util.find_spec("specless")
    except ValueError as e: print(e)
sys.modules["noned"] = None
print(importlib.util.find_spec("noned"))
