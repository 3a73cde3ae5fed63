# @row IM-08
import sys, types, importlib
m = types.ModuleType("synth", "doc of it")
m.x = 1
sys.modules["synth"] = m
import synth
from synth import x
print(synth is m, x, synth.__doc__, synth.__spec__)
sys.modules["synth.inner"] = inner = types.ModuleType("synth.inner")
try:
    import synth.inner
    print("imported", hasattr(synth, "inner"))
except Exception as e:
    print(type(e).__name__, e)
try:
    import synth.other
except ImportError as e:
    print(e)
synth.__path__ = []
try:
    import synth.other
except ImportError as e:
    print(e)
from synth import inner as i2
print(i2 is inner)
import synth.inner as i3
print(i3 is inner)
for value in (None, 5, "text", object):
    sys.modules["odd_value"] = value
    try:
        import odd_value
        print(odd_value)
    except ImportError as e:
        print(type(e).__name__, e)
del sys.modules["odd_value"]
sys.modules["synth.none"] = None
try:
    import synth.none
except ImportError as e:
    print(e)
try:
    from synth import none
except ImportError as e:
    print(e)
class Lazy(types.ModuleType):
    def __getattr__(self, name):
        if name.startswith("__"): raise AttributeError(name)
        return f"made {name}"
sys.modules["lazy_synth"] = Lazy("lazy_synth")
from lazy_synth import anything, other
print(anything, other)
print(importlib.import_module("lazy_synth") is sys.modules["lazy_synth"])
