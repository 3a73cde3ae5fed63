# @row IM-01
import sys
from importlib.machinery import ModuleSpec
class Finder:
    def find_spec(self, name, path=None, target=None):
        if name.startswith("virtual"):
            print("find_spec", name, path, target)
            return ModuleSpec(name, Loader(), origin="nowhere", is_package=name == "virtual")
        return None
class Loader:
    def create_module(self, spec):
        print("create_module", spec.name, spec.name in sys.modules)
        return None
    def exec_module(self, module):
        print("exec_module", module.__name__, module.__name__ in sys.modules, sys.modules[module.__name__] is module)
        module.value = module.__name__.upper()
        if module.__name__.endswith("bad"):
            raise RuntimeError("loader fails")
sys.meta_path.insert(0, Finder())
import virtual.child
print(virtual.value, virtual.child.value, virtual.__path__, virtual)
import virtual.child
from virtual import other
try:
    import virtual.bad
except RuntimeError as e:
    print(e, "virtual.bad" in sys.modules, hasattr(virtual, "bad"))
print(repr(virtual.__spec__).replace(repr(virtual.__loader__), "LOADER"), other.__package__)
