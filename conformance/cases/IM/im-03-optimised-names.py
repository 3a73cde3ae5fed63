# @row IM-03
# The optimisation level is in the name of the compiled file.
import importlib.util as u, sys
tag = sys.implementation.cache_tag
for opt in ("", 0, 1, 2, "x1", None):
    print(repr(opt), u.cache_from_source("/a/m.py", optimization=opt).replace(tag, "TAG"))
for bad in ("a.b", "é!", " "):
    try: print(u.cache_from_source("/a/m.py", optimization=bad).replace(tag, "TAG"))
    except ValueError as e: print(e)
