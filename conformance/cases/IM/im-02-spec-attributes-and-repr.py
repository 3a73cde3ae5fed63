# @row IM-02
import sys, types, colorsys, json, im_pkg, im_space
for m in (sys, colorsys, json, im_pkg, im_space, types.ModuleType("bare")):
    spec = getattr(m, "__spec__", None)
    print(m.__name__, spec and (spec.name, type(spec.loader).__name__ if not isinstance(spec.loader, type) else spec.loader.__name__, spec.parent, spec.has_location, type(spec.submodule_search_locations).__name__), m.__package__, hasattr(m, "__path__"), hasattr(m, "__file__"))
import importlib.machinery
m = types.ModuleType("shown")
print(m)
m.__file__ = "/a/b"
print(m)
m.__loader__ = 5
del m.__file__
print(m)
m.__spec__ = importlib.machinery.ModuleSpec("in spec", None)
print(m)
m.__spec__ = importlib.machinery.ModuleSpec("in spec", "loader")
print(m)
m.__spec__ = importlib.machinery.ModuleSpec("in spec", "loader", origin="here")
print(m)
m.__spec__.has_location = True
print(m)
m.__spec__ = importlib.machinery.ModuleSpec(None, None)
print(m)
a = importlib.machinery.ModuleSpec("n", None)
print(a == importlib.machinery.ModuleSpec("n", None), a != 5, a == 5, a.__eq__(5), vars(a).keys())
a.submodule_search_locations = ["x"]
print(a, a.parent)
try:
    a.parent = "q"
except AttributeError as e:
    print(e)
