# @row IM-02
from importlib.machinery import ModuleSpec, SourceFileLoader, PathFinder
from importlib.util import module_from_spec, spec_from_file_location, spec_from_loader, find_spec
s = ModuleSpec("a.b", None, origin="o", loader_state=5)
print(s, s.name, s.parent, s.loader, s.cached, s.has_location, s.submodule_search_locations, s.loader_state, s == ModuleSpec("a.b", None, origin="o", loader_state=5))
p = ModuleSpec("p", None, is_package=True)
print(p, p.parent, p.submodule_search_locations)
s.has_location = True
s.cached = "cached path"
print(s.cached, s.has_location, repr(s))
f = spec_from_file_location("given", "/no/such/file.py")
print(f.name, f.origin, type(f.loader).__name__, f.cached.replace(__import__("sys").implementation.cache_tag, "TAG"), spec_from_file_location("x", "/no/file.unknown"), spec_from_file_location("q", "/d/__init__.py").submodule_search_locations)
try:
    f.loader.exec_module(module_from_spec(f))
except FileNotFoundError as e:
    print(type(e).__name__, e)
import os
here = os.path.dirname(os.path.abspath(__file__))
real = spec_from_file_location("counter_again", os.path.join(here, "im_counter.py"))
m = module_from_spec(real)
print(m.__name__, hasattr(m, "count"), m.__spec__ is real, "counter_again" in __import__("sys").modules)
real.loader.exec_module(m)
print(m.count, m.bump())
class L:
    def create_module(self, spec): return 5
    def exec_module(self, m): pass
class OnlyCreate:
    def create_module(self, spec): return None
print(module_from_spec(spec_from_loader("odd", L())) if False else "odd")
for bad in (lambda: ModuleSpec(), lambda: module_from_spec(None), lambda: find_spec(""), lambda: find_spec(".x"), lambda: spec_from_loader("x", None).name, lambda: module_from_spec(ModuleSpec("x", OnlyCreate())) and 1):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
