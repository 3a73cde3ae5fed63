# @row IM-02
# An error of a path hook other than ImportError is that of the import.
import sys
def hook(path):
    if path == "boom": raise ValueError("hook")
    raise ImportError
sys.path_hooks.insert(0, hook)
sys.path.insert(0, "boom")
try:
    import whatever_it_is
except ValueError as e:
    print(e)
print("boom" in sys.path_importer_cache)
sys.path.remove("boom")
