# @row IM-02
import sys, importlib.abc, importlib.util
class Upper(importlib.abc.SourceLoader):
    def get_filename(self, name): return f"<upper {name}>"
    def get_data(self, path): return b"text = 'written in lower case'.upper()\ndef f(): return __name__"
    def path_stats(self, path): return {"mtime": 1, "size": 1}
class Inspect(importlib.abc.InspectLoader):
    def get_source(self, name): return "value = 5 * 5"
    def is_package(self, name): return False
class MyModule(type(sys)):
    def __getattr__(self, name): return f"dynamic {name}"
class Custom(importlib.abc.Loader):
    def create_module(self, spec): return MyModule(spec.name)
    def exec_module(self, module): module.real = 1
class Finder(importlib.abc.MetaPathFinder):
    table = {"up": Upper(), "ins": Inspect(), "cust": Custom()}
    def find_spec(self, name, path, target=None):
        return importlib.util.spec_from_loader(name, self.table[name]) if name in self.table else None
sys.meta_path.append(Finder())
import up, ins, cust
print(up.text, up.f(), up.__file__, ins.value, cust.real, cust.anything, type(cust).__name__)
print(up.__spec__.origin, up.__cached__ if hasattr(up, "__cached__") else None, Upper().get_source("up").splitlines()[0], Upper().is_package("up"))
class Old:
    def load_module(self, name):
        m = sys.modules[name] = type(sys)(name)
        m.old = True
        return m
Finder.table["old"] = Old()
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    import old
    print(old.old, [str(x.message) for x in w])
print(isinstance(Finder(), importlib.abc.MetaPathFinder), issubclass(importlib.machinery.SourceFileLoader, importlib.abc.SourceLoader))
