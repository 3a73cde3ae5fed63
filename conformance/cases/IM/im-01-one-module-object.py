# @row IM-01
import sys
import im_counter
import im_counter as again
from im_counter import bump, count
print(im_counter is again is sys.modules["im_counter"], bump(), count, im_counter.count)
import importlib
print(importlib.import_module("im_counter") is im_counter, __import__("im_counter") is im_counter)
sys.modules["alias"] = im_counter
import alias
print(alias is im_counter, alias.__name__)
del sys.modules["im_counter"]
import im_counter as fresh
print(fresh is im_counter, fresh.count, again.count)
print(fresh.__name__, fresh.__spec__.name, fresh.__package__ == "", type(fresh.__loader__).__name__, fresh.__spec__.origin == fresh.__file__, fresh.__spec__.has_location, fresh.__spec__.loader is fresh.__loader__, fresh.__spec__.parent == "", fresh.__spec__.submodule_search_locations)
