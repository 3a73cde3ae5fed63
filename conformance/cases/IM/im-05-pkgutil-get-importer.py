# @row IM-05
# pkgutil.get_importer and iter_importers.
import pkgutil, sys
from scratch import Scratch
with Scratch() as s:
    i = pkgutil.get_importer(s.path)
    print(type(i).__name__, pkgutil.get_importer(s.path) is i, s.path in sys.path_importer_cache, pkgutil.get_importer("/no/such"))
print([getattr(x, "__name__", type(x).__name__) for x in pkgutil.iter_importers()][:len(sys.meta_path)][-3:], [type(x).__name__ for x in pkgutil.iter_importers("json.x")])
