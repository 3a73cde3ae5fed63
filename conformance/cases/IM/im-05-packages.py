# @row IM-05
import sys
import im_pkg
print(im_pkg.shown, im_pkg.renamed, hasattr(im_pkg, "first"), im_pkg.second.TWO, im_pkg.__package__, len(im_pkg.__path__), im_pkg.__spec__.submodule_search_locations == im_pkg.__path__)
import im_pkg.first
print(im_pkg.first.ONE, im_pkg.first is sys.modules["im_pkg.first"], im_pkg.first.__package__, im_pkg.first.__spec__.parent)
del im_pkg.first
import im_pkg.first
print(hasattr(im_pkg, "first"))
del sys.modules["im_pkg.first"]
import im_pkg.first
print(hasattr(im_pkg, "first"))
from im_pkg import *
print("first" in globals(), shown, "second" in globals(), "_hidden" in globals())
from im_pkg import _hidden, second
print(_hidden, second)if False else print(_hidden, second.__name__)
try:
    from im_pkg import nothing
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0], e.name, e.path.endswith("__init__.py"))
try:
    import im_pkg.nothing
except ModuleNotFoundError as e:
    print(e, e.name)
try:
    import im_pkg.first.more
except ModuleNotFoundError as e:
    print(e)
