# @row IM-02
# A spec without loader and without locations can't be loaded.
import sys, importlib.machinery as m, importlib.util
class Empty:
    def find_spec(self, name, path, target=None):
        if name == "loaderless": return m.ModuleSpec(name, None)
sys.meta_path.insert(0, Empty())
for f in (lambda: __import__("loaderless"), lambda: importlib.util.module_from_spec(m.ModuleSpec("x", None))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print("loaderless" in sys.modules)
