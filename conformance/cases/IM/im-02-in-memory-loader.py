# @row IM-02
# A finder and loader of modules that are in memory, with packages.
import sys, importlib.abc, importlib.util
SOURCES = {"mem": ("from . import leaf\nvalue = leaf.n + 1\n", True), "mem.leaf": ("n = 41\n", False)}
class Memory(importlib.abc.MetaPathFinder, importlib.abc.InspectLoader):
    def find_spec(self, name, path, target=None):
        return importlib.util.spec_from_loader(name, self, origin="memory") if name in SOURCES else None
    def get_source(self, name): return SOURCES[name][0]
    def is_package(self, name): return SOURCES[name][1]
sys.meta_path.append(Memory())
import mem
print(mem.value, mem.__path__, mem.leaf.__package__, mem, hasattr(mem, "__file__"), mem.leaf.__spec__.origin)
