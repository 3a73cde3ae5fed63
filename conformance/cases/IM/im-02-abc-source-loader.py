# @row IM-02
# SourceLoader needs get_data and get_filename.
import importlib.abc as a
class S(a.SourceLoader):
    def get_data(self, path): return b"value = 'from ' + __file__"
    def get_filename(self, name): return "/mem/" + name + ".py"
import importlib.util, sys
sys.dont_write_bytecode = True
l = S()
print(l.is_package("m"), l.is_package("p.__init__"), l.get_source("m"))
for f in (lambda: l.path_stats("x"), lambda: l.path_mtime("x")):
    try: f()
    except OSError as e: print(type(e).__name__)
spec = importlib.util.spec_from_loader("m", l)
m = importlib.util.module_from_spec(spec); l.exec_module(m)
print(m.value, m.__file__)
