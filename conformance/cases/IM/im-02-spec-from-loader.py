# @row IM-02
# spec_from_loader asks is_package and get_filename.
import importlib.util as u
class A:
    def is_package(self, name): return name.startswith("p")
class B(A):
    def get_filename(self, name): return "/b/" + name
class C:
    def is_package(self, name): raise ImportError
for loader in (A(), B(), C(), object()):
    for name in ("pkg", "mod"):
        s = u.spec_from_loader(name, loader)
        print(type(loader).__name__, name, s.origin, s.submodule_search_locations, s.has_location)
print(u.spec_from_loader("m", A(), origin="o", is_package=True).submodule_search_locations)
