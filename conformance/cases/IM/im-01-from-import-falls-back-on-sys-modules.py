# @row IM-01
# A name that the package lacks is taken from sys.modules under its full name.
import sys, types
outer = types.ModuleType("outer")
outer.__path__ = []
sys.modules["outer"] = outer
sys.modules["outer.inner"] = inner = types.ModuleType("outer.inner")
from outer import inner as got
print(got is inner, hasattr(outer, "inner"))
