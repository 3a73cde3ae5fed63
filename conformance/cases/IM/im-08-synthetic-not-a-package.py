# @row IM-08
# A module made by hand without __path__ is no package.
import sys, types
sys.modules["flat"] = types.ModuleType("flat")
try: import flat.sub
except ImportError as e: print(e, e.name)
sys.modules["flat.sub"] = types.ModuleType("flat.sub")
import flat.sub
print(sys.modules["flat.sub"].__name__, hasattr(flat, "sub"))
