# @row IM-02
# A loader that changes the source on its way.
import importlib.machinery as m, sys
from scratch import Scratch
class Upper(m.SourceFileLoader):
    def get_data(self, path): return super().get_data(path).replace(b"LOW", b"'high'")
    def path_stats(self, path): raise OSError
with Scratch() as s:
    s.write("chg.low", "v = LOW\n")
    sys.path_hooks.insert(0, m.FileFinder.path_hook((Upper, [".low"])))
    sys.path_importer_cache.clear()
    import chg
    print(chg.v, type(chg.__loader__).__name__, s.clean(chg.__file__))
    del sys.path_hooks[0]; sys.path_importer_cache.clear()
