# @row IM-04
# invalidate_caches goes to the finders of sys.meta_path that have the method.
import importlib, sys
class F:
    def find_spec(self, *a): return None
    def invalidate_caches(self): print("told")
class G:
    def find_spec(self, *a): return None
sys.meta_path += [F(), G()]
print(importlib.invalidate_caches())
del sys.meta_path[-2:]
