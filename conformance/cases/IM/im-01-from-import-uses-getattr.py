# @row IM-01
# `from m import x` asks the module's __getattr__ before it looks for a submodule.
import sys, types
m = types.ModuleType("asked")
m.__getattr__ = lambda name: name.upper() if name != "no" else (_ for _ in ()).throw(AttributeError(name))
sys.modules["asked"] = m
from asked import loud, x as y
print(loud, y)
try:
    from asked import no
except ImportError as e:
    print(e, e.name, e.path)
