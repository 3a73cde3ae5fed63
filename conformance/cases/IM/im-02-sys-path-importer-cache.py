# @row IM-02
# sys.path_importer_cache has a finder for each entry that was looked at.
import sys
from scratch import Scratch
with Scratch() as s:
    s.write("cachedp.py", "")
    print(s.path in sys.path_importer_cache)
    import cachedp
    f = sys.path_importer_cache[s.path]
    print(type(f).__name__, f.find_spec("cachedp").name, f.path == s.path)
    class Fake:
        def find_spec(self, name, target=None): print("fake", name)
    sys.path_importer_cache[s.path] = Fake()
    try: import uncachedp
    except ImportError as e: print(e)
