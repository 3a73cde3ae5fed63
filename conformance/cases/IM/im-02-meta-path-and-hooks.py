# @row IM-02
import sys, warnings, importlib.machinery as m
print([getattr(f, "__name__", type(f).__name__) for f in sys.meta_path], [getattr(h, "__name__", h) for h in sys.path_hooks])
print(m.SOURCE_SUFFIXES, m.BYTECODE_SUFFIXES, m.BuiltinImporter.find_spec("sys").origin, m.BuiltinImporter.find_spec("nope"), m.FrozenImporter.find_spec("nope"))
spec = m.PathFinder.find_spec("im_counter")
print(spec.name, spec.loader.name, spec.origin.endswith("im_counter.py"), m.PathFinder.find_spec("nope"), m.PathFinder.find_spec("im_counter", []))
class Blocker:
    @staticmethod
    def find_spec(name, path, target=None):
        if name == "im_counter":
            raise ImportError("blocked by finder", name=name)
sys.meta_path.insert(0, Blocker)
try:
    import im_counter
except ImportError as e:
    print(e, e.name)
sys.meta_path.remove(Blocker)
saved = sys.meta_path[:]
sys.meta_path.clear()
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    try:
        import im_counter
    except ImportError as e:
        print(e, [str(x.message) for x in w])
sys.meta_path[:] = saved
sys.meta_path = 5
try:
    import im_counter
except Exception as e:
    print(type(e).__name__, e)
sys.meta_path = saved
class NoFindSpec: pass
sys.meta_path.insert(0, NoFindSpec())
import im_counter
