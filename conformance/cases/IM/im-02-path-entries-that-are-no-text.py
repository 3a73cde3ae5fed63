# @row IM-02
# Entries of sys.path that are no text are passed over.
import sys
saved = sys.path[:]
sys.path[:0] = [5, None, b"/tmp"]
import colorsys
print(colorsys.__name__, [k for k in sys.path_importer_cache if not isinstance(k, str)])
sys.path[:] = saved
