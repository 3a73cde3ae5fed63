# @row IM-05
# A loader with a resource reader of the old kind.
import importlib.resources as r, importlib.abc, importlib.util, sys, io
class Reader:
    def open_resource(self, name): return io.BytesIO(b"data of " + name.encode())
    def resource_path(self, name): raise FileNotFoundError
    def is_resource(self, name): return name == "in"
    def contents(self): return iter(["in", "side"])
class L(importlib.abc.InspectLoader):
    def get_source(self, name): return ""
    def is_package(self, name): return True
    def get_resource_reader(self, name): return Reader()
class F:
    def find_spec(self, name, path=None, target=None):
        if name == "oldres": return importlib.util.spec_from_loader(name, L())
sys.meta_path.append(F())
f = r.files("oldres")
print(sorted(p.name for p in f.iterdir()), (f / "in").read_text(), (f / "in").is_file(), (f / "other").is_file())
