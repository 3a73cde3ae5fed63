# @row IM-02
# None in sys.path_importer_cache means that nothing serves the entry.
import sys
sys.path.insert(0, "/no/such/place")
try:
    import whatever_it_is
except ImportError as e:
    print(e)
print(repr(sys.path_importer_cache["/no/such/place"]))
sys.path_importer_cache["/no/such/place"] = None
try:
    import whatever_it_is
except ImportError as e:
    print(e)
sys.path.remove("/no/such/place")
