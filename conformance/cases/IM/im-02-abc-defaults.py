# @row IM-02
# What the methods of the abstract classes do by themselves.
import importlib.abc as a
class L(a.InspectLoader):
    def get_source(self, name): return "x = __name__" if name != "none" else None
print(L().is_package.__func__ is a.InspectLoader.is_package, L().get_code("none"), L().create_module(None))
for f in (lambda: a.InspectLoader.is_package(L(), "m"), lambda: a.Loader().load_module("m"), lambda: a.MetaPathFinder().invalidate_caches(), lambda: a.PathEntryFinder().invalidate_caches(), lambda: a.ExecutionLoader()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
