# @row IM-02
# A hook raises ImportError for what it can't serve; the first finder is kept in the cache.
import sys, importlib.util
class L:
    def create_module(self, spec): pass
    def exec_module(self, module): module.x = 7
class F:
    def __init__(self, path): self.path = path
    def find_spec(self, name, target=None):
        print("asked", self.path, name)
        if name == "hooked": return importlib.util.spec_from_loader(name, L())
def hook(path):
    print("hook", path)
    if not path.startswith("special:"): raise ImportError
    return F(path)
sys.path_hooks.insert(0, hook)
sys.path.insert(0, "special:one")
import hooked
print(hooked.x, type(sys.path_importer_cache["special:one"]).__name__)
try:
    import unhooked
except ImportError as e: print(e)
sys.path.remove("special:one")
