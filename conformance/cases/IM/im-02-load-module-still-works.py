# @row IM-02
# load_module is used, with a warning, where exec_module is missing.
import sys, importlib.util, types, warnings
class Old:
    def load_module(self, name):
        m = sys.modules[name] = types.ModuleType(name)
        m.via = "load_module"
        return m
class F:
    def find_spec(self, name, path=None, target=None):
        if name == "old_style": return importlib.util.spec_from_loader(name, Old())
sys.meta_path.insert(0, F())
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    import old_style
print(old_style.via, type(old_style.__loader__).__name__, old_style.__package__ == "", [(x.category.__name__, str(x.message)) for x in w])
