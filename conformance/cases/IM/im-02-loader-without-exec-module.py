# @row IM-02
# A loader with neither exec_module nor load_module can't load.
import sys, importlib.util
class Bare: pass
class F:
    def find_spec(self, name, path=None, target=None):
        if name == "bare_mod": return importlib.util.spec_from_loader(name, Bare())
sys.meta_path.insert(0, F())
try:
    import bare_mod
except Exception as e:
    print(type(e).__name__, e)
