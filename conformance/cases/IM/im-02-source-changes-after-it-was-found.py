# @row IM-02
# What is loaded is the source as it is when its loader looks at it, not as it was when a finder found it.
import sys, importlib, importlib.util
from importlib.machinery import PathFinder, FileFinder, SourceFileLoader
from scratch import Scratch
sys.dont_write_bytecode = False
with Scratch() as s:
    names = iter("abcdefgh")
    def fresh():
        name = "found_" + next(names)
        path = s.write(name + ".py", "v = 1\n")
        importlib.invalidate_caches()
        assert __import__(name).v == 1
        del sys.modules[name]
        return name, path
    def change(path):
        with open(path, "w") as f: f.write("v = 'another'\n")
    # A finder on sys.meta_path, one on sys.path_hooks, and a class with another method.
    name, path = fresh()
    class Meta:
        @staticmethod
        def find_spec(name, where=None, target=None):
            spec = PathFinder.find_spec(name, where, target)
            if name.startswith("found_"): change(spec.origin)
            return spec
    sys.meta_path.insert(0, Meta)
    print(__import__(name).v)
    sys.meta_path.remove(Meta)

    name, path = fresh()
    class Entry:
        def __init__(self, folder): self.inner = FileFinder(folder, (SourceFileLoader, [".py"]))
        def find_spec(self, name, target=None):
            spec = self.inner.find_spec(name, target)
            if spec is not None: change(spec.origin)
            return spec
    folder = path.rpartition("/")[0]
    sys.path_importer_cache[folder] = Entry(folder)
    print(__import__(name).v)
    del sys.path_importer_cache[folder]

    name, path = fresh()
    def loader(name, path):
        change(path)
        return SourceFileLoader(name, path)
    sys.path_importer_cache[folder] = FileFinder(folder, (loader, [".py"]))
    print(__import__(name).v)
    del sys.path_importer_cache[folder]

    # A spec that is found now and loaded later.
    name, path = fresh()
    spec = importlib.util.find_spec(name)
    change(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    print(module.v)

    name, path = fresh()
    spec = PathFinder.find_spec(name)
    change(path)
    space = {}
    exec(spec.loader.get_code(name), space)
    print(space["v"])

    # Another origin than the file that was found.
    name, path = fresh()
    other = s.write("elsewhere.py", "v = 'elsewhere'\n")
    class Moved:
        @staticmethod
        def find_spec(name, where=None, target=None):
            spec = PathFinder.find_spec(name, where, target)
            if name.startswith("found_"):
                spec.origin = other
                spec.loader.path = other
            return spec
    sys.meta_path.insert(0, Moved)
    module = __import__(name)
    print(module.v, module.__file__ == other, module.__cached__ == importlib.util.cache_from_source(other))
    sys.meta_path.remove(Moved)

    name, path = fresh()
    spec = importlib.util.find_spec(name)
    print(spec.origin is spec.loader.path)
