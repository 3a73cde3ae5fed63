# @row IM-05
# A __path__ that is no list of texts.
import sys, types
m = types.ModuleType("oddpath"); sys.modules["oddpath"] = m
for path in (5, "abc", [5], None):
    m.__path__ = path
    try: import oddpath.sub
    except Exception as e: print(repr(path), type(e).__name__, e)
