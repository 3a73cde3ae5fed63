# @row IM-08
import importlib, sys, types
name = "example_synthetic"
mod = types.ModuleType(name)
mod.value = 123
sys.modules[name] = mod
again = importlib.import_module(name)
import example_synthetic
from example_synthetic import value
print(mod is again is example_synthetic, again.value, value)
class Fake:
    attr = "any object will do"
    __all__ = ["attr"]
sys.modules["fake"] = Fake()
import fake
from fake import attr
print(fake.attr, attr)
exec("from fake import *", ns := {})
print(sorted(k for k in ns if k != "__builtins__"))
try:
    from fake import nothing
except ImportError as e:
    print(e)
try:
    import fake.child
except ImportError as e:
    print(e)
pkg = types.ModuleType("synthpkg")
pkg.__path__ = []
sys.modules["synthpkg"] = pkg
sys.modules["synthpkg.child"] = types.ModuleType("synthpkg.child")
import synthpkg.child
print(hasattr(synthpkg, "child"))
from synthpkg import child
print(child.__name__)
sys.modules["text"] = "a string"
import text
print(text)
