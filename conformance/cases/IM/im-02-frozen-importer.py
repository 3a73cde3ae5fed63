# @row IM-02
# FrozenImporter finds zipimport and refuses others.
from importlib.machinery import FrozenImporter as F
spec = F.find_spec("zipimport")
print(spec.name, spec.origin, spec.loader is F, spec.has_location, spec.cached)
print(F.find_spec("not_frozen_at_all"), F.is_package("zipimport"), F.get_source("zipimport"), F.get_code("zipimport").co_filename)
for f in (F.get_code, F.get_source, F.is_package):
    try:
        f("not_frozen_at_all")
    except ImportError as e:
        print(e, e.name)
