# @row IM-02
import sys, importlib.util, importlib.machinery, importlib.abc
class Finder:
    def __init__(self, name, result): self.name, self.result = name, result
    def find_spec(self, fullname, path=None, target=None):
        if fullname.startswith("fp_"):
            print(self.name, fullname, path, target)
            return self.result(fullname)
class Loader:
    def create_module(self, spec):
        print("create", spec.name, spec.origin, spec.loader_state)
    def exec_module(self, module):
        print("exec", module.__name__, module.__spec__.name, module.__loader__ is self, hasattr(module, "__file__"), module.__package__)
        module.done = True
finders = [object(), Finder("first", lambda n: None), Finder("second", lambda n: importlib.machinery.ModuleSpec(n, Loader(), origin="nowhere", loader_state=[1], is_package=n.endswith("pkg")))]
sys.meta_path[:0] = finders
try:
    import fp_one, fp_pkg, fp_pkg.fp_inner
    print(fp_one.done, fp_pkg.__path__, "fp_pkg.fp_inner" in sys.modules, fp_one)
    finders[2].result = lambda n: 5
    try:
        import fp_wrong
    except Exception as e:
        print(type(e).__name__, e)
    finders[2].result = lambda n: importlib.machinery.ModuleSpec(n, None)
    try:
        import fp_nothing
    except Exception as e:
        print(type(e).__name__, e)
    class NoCreate:
        def exec_module(self, module): pass
    finders[2].result = lambda n: importlib.machinery.ModuleSpec(n, NoCreate())
    try:
        import fp_nocreate
    except Exception as e:
        print(type(e).__name__, e)
    class Old:
        def load_module(self, name):
            import types
            m = sys.modules[name] = types.ModuleType(name)
            m.old = True
            return m
    finders[2].result = lambda n: importlib.machinery.ModuleSpec(n, Old())
    import warnings
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        import fp_old
    print(fp_old.old, fp_old.__loader__.__class__.__name__, [(w.category.__name__, str(w.message)) for w in seen])
    class Weird:
        def create_module(self, spec): return {"not": "a module"}
        def exec_module(self, module): pass
    finders[2].result = lambda n: importlib.machinery.ModuleSpec(n, Weird())
    try:
        import fp_weird
        print(fp_weird)
    except Exception as e:
        print(type(e).__name__, e)
finally:
    del sys.meta_path[:3]
