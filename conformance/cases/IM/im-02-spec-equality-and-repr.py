# @row IM-02
# Specs compare by their parts and show what is set.
from importlib.machinery import ModuleSpec as S
print(S("a", None) == S("a", None), S("a", None) == S("b", None), S("a", None) == 5, S("a", None, is_package=True) == S("a", None))
print(S("a", None), S("p.q", 5, origin="here"), S("p", 5, is_package=True), sep="\n")
s = S("x.y", None); print(s.parent, s.has_location, s.cached)
s = S("x.y", None, is_package=True); print(s.parent, s.submodule_search_locations)
