# @row IM-02
import sys
from importlib.machinery import ModuleSpec
SOURCES = {"memory_mod": "x = 'from memory'", "memory_pkg": "from . import inner", "memory_pkg.inner": "y = __name__"}
class MemoryFinder:
    def __init__(self, entry):
        if not entry.startswith("memory://"):
            raise ImportError("not mine")
        print("hook accepts", entry)
        self.entry = entry
    def find_spec(self, name, target=None):
        if name.startswith("memory"):
            print("path entry finder", name)
        if name in SOURCES:
            spec = ModuleSpec(name, MemoryLoader(), origin=f"{self.entry}/{name}", is_package=name.endswith("pkg"))
            if spec.submodule_search_locations is not None:
                spec.submodule_search_locations.append(self.entry)
            return spec
    def invalidate_caches(self): print("invalidate_caches called")
class MemoryLoader:
    def create_module(self, spec): return None
    def exec_module(self, module): exec(SOURCES[module.__name__], module.__dict__)
sys.path_hooks.append(MemoryFinder)
sys.path.append("memory://a")
import memory_mod, memory_pkg
print(memory_mod.x, memory_pkg.inner.y, memory_pkg.__path__, memory_mod.__spec__.origin)
print(type(sys.path_importer_cache["memory://a"]).__name__, "memory://b" in sys.path_importer_cache)
import importlib
importlib.invalidate_caches()
try:
    import memory_none
except ImportError as e:
    print(e)
sys.path.append("nonsense://x")
try:
    import memory_none
except ImportError as e:
    print(e, sys.path_importer_cache["nonsense://x"])
