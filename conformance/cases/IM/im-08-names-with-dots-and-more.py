# @row IM-08
# Names that no import statement can say.
import sys, types, importlib
for name in ("with space", "dash-ed", "1number", "é", "class"):
    sys.modules[name] = types.ModuleType(name)
    print(importlib.import_module(name).__name__)
import é
print(é.__name__)
