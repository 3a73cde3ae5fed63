# @row IM-02
# BuiltinImporter: specs, code, source, packages and refusals.
from importlib.machinery import BuiltinImporter as B
spec = B.find_spec("sys")
print(spec.name, spec.origin, spec.loader is B, spec.has_location, spec.parent, spec.cached, spec.submodule_search_locations)
print(B.find_spec("os"), B.find_spec("sys", ["x"]) is not None, B.get_code("sys"), B.get_source("sys"), B.is_package("sys"))
for f in (B.get_code, B.get_source, B.is_package, B.load_module):
    try:
        f("colorsys")
    except ImportError as e:
        print(e, e.name)
