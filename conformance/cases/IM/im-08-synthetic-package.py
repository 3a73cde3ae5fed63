# @row IM-08
# A package made by hand: modules under it by dotted names.
import sys, types
p = types.ModuleType("handmade"); p.__path__ = []
c = types.ModuleType("handmade.child"); c.value = 3
sys.modules.update({"handmade": p, "handmade.child": c})
import handmade.child
print(hasattr(handmade, "child"), sys.modules["handmade.child"].value)
from handmade import child
print(child.value)
from handmade.child import value
print(value)
