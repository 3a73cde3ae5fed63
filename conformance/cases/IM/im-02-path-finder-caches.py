# @row IM-02
# PathFinder.invalidate_caches drops entries that say None and tells the others.
import sys, importlib.machinery as m
class F:
    def find_spec(self, *a): return None
    def invalidate_caches(self): print("told")
sys.path_importer_cache["/one"] = F(); sys.path_importer_cache["/none"] = None; sys.path_importer_cache["relative"] = F()
m.PathFinder.invalidate_caches()
print([k in sys.path_importer_cache for k in ("/one", "/none", "relative")])
