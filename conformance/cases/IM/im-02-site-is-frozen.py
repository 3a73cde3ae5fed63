# @row IM-02
# site comes from the frozen importer; its __file__ is in the library.
import sys, os
site = sys.modules["site"]
print(site.__class__, repr(site), site.__spec__.origin, site.__loader__, os.path.basename(site.__file__), hasattr(site, "__cached__"), hasattr(site, "__path__"))
