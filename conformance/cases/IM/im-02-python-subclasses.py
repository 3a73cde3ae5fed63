# @row IM-02
import sys, importlib.machinery, importlib.abc, importlib.util
from scratch import Scratch
class Shouting(importlib.machinery.SourceFileLoader):
    def get_data(self, path):
        data = super().get_data(path)
        return data.upper() if path.endswith(".shout") else data
    def source_to_code(self, data, path, *, _optimization=-1):
        print("compile", s.clean(path), data)
        return super().source_to_code(data.replace(b"VALUE", b"value"), path)
class MyFinder(importlib.machinery.FileFinder):
    def find_spec(self, fullname, target=None):
        spec = super().find_spec(fullname, target)
        if fullname.startswith("shout") and self.path == s.path: print("find", fullname, spec is not None)
        return spec
class MyPath(importlib.machinery.PathFinder):
    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        spec = super().find_spec(fullname, path, target)
        if fullname.startswith("shout"): print("path", cls.__name__, spec and type(spec.loader).__name__)
        return spec
with Scratch() as s:
    s.write("shouted.shout", "value = 1\n")
    hook = MyFinder.path_hook((Shouting, [".shout"]))
    sys.path_hooks.insert(0, hook)
    sys.path_importer_cache.clear()
    sys.meta_path.insert(0, MyPath)
    try:
        import shouted
        print(shouted.value, type(shouted.__loader__).__name__, s.clean(shouted.__file__), repr(sys.path_importer_cache[s.path]).replace(s.path, "S"))
        try:
            import shout_missing
        except ImportError as e:
            print(e)
    finally:
        sys.meta_path.remove(MyPath)
        sys.path_hooks.remove(hook)
        sys.path_importer_cache.clear()
class Text(importlib.abc.InspectLoader):
    def get_source(self, name): return f"name = {name!r}\n"
t = Text()
m = importlib.util.module_from_spec(importlib.util.spec_from_loader("texted", t))
t.exec_module(m)
print(m.name, t.is_package.__name__, t.get_code("q").co_filename, issubclass(importlib.machinery.SourceFileLoader, importlib.abc.SourceLoader), isinstance(importlib.machinery.FileFinder("."), importlib.abc.PathEntryFinder), issubclass(importlib.machinery.PathFinder, importlib.abc.MetaPathFinder), issubclass(importlib.machinery.BuiltinImporter, importlib.abc.Loader))
class Mem(importlib.abc.SourceLoader):
    def __init__(self, files): self.files = files
    def get_filename(self, name): return f"mem:{name}"
    def get_data(self, path):
        print("data", path.replace(sys.implementation.cache_tag, "TAG"))
        try:
            return self.files[path]
        except KeyError:
            raise OSError(path)
l = Mem({"mem:memo": b"# -*- coding: latin-1 -*-\nx = '\xe9'\n"})
m = importlib.util.module_from_spec(importlib.util.spec_from_loader("memo", l))
l.exec_module(m)
print(ascii(m.x), m.__file__, ascii(l.get_source("memo")))
