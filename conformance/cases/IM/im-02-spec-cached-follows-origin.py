# @row IM-02
# `cached` of a spec with a location is worked out from its origin, and can be set.
import importlib.util, sys
s = importlib.util.spec_from_file_location("m", "/some/where/m.py")
print(s.has_location, s.cached.replace(sys.implementation.cache_tag, "TAG"))
s.cached = "/else/m.pyc"; print(s.cached)
s.has_location = False; print(s.cached, s.has_location)
print(importlib.util.spec_from_file_location("m", "/some/where/m.pyc").cached)
