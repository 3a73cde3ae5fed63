# @row IM-01
# `import a.b as c` needs the attribute b or the module in sys.modules.
import sys, types
top = types.ModuleType("topmod"); top.__path__ = []
sub = types.ModuleType("topmod.sub")
sys.modules.update({"topmod": top, "topmod.sub": sub})
import topmod.sub as t
print(t is sub)
del sys.modules["topmod.sub"]
top.sub = 5
try:
    import topmod.sub as t
except ImportError as e:
    print(e)
