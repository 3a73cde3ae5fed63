# @row IM-03
# path_mtime serves where path_stats is missing.
import importlib.abc
class M(importlib.abc.SourceLoader):
    def get_filename(self, name): return "x"
    def get_data(self, path): return b""
    def path_mtime(self, path): return 42
print(M().path_stats("x"))
