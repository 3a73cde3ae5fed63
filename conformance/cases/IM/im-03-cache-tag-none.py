# @row IM-03
# Without a cache tag there are no compiled files.
import sys, os, importlib.util
from scratch import Scratch
sys.dont_write_bytecode = False
tag, sys.implementation.cache_tag = sys.implementation.cache_tag, None
for f in (importlib.util.cache_from_source, importlib.util.source_from_cache):
    try: f("/a/m.py")
    except NotImplementedError as e: print(e)
with Scratch() as s:
    s.write("untagged.py", "v = 1\n")
    import untagged
    print(untagged.v, os.listdir(s.path), hasattr(untagged, "__cached__"))
sys.implementation.cache_tag = tag
