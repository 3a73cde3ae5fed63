# @row IM-03
# A source loader that stores compiled code itself.
import sys, importlib.abc, importlib.util
sys.dont_write_bytecode = False
class Store(importlib.abc.SourceLoader):
    files = {"/virtual/stored.py": b"v = 7\n"}
    def get_filename(self, name): return "/virtual/stored.py"
    def get_data(self, path):
        try: return self.files[path]
        except KeyError: raise OSError(path)
    def path_stats(self, path): return {"mtime": 5, "size": 6}
    def set_data(self, path, data): print("set_data", path.replace(sys.implementation.cache_tag, "TAG"), len(data) > 16); self.files[path] = data
for _ in range(2):
    spec = importlib.util.spec_from_loader("stored", Store())
    m = importlib.util.module_from_spec(spec); spec.loader.exec_module(m)
    print(m.v)
