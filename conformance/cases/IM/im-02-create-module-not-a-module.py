# @row IM-02
# create_module may give any object that takes attributes.
import sys, importlib.util
class Thing: pass
class L:
    def create_module(self, spec): return Thing()
    def exec_module(self, module): module.value = 3
class F:
    def find_spec(self, name, path=None, target=None):
        if name == "thing_module": return importlib.util.spec_from_loader(name, L())
sys.meta_path.insert(0, F())
import thing_module
print(type(thing_module).__name__, thing_module.value, thing_module.__name__, thing_module.__spec__.name)
