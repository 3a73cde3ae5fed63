# @row IM-02
# reload hands the module to find_spec as target.
import sys, importlib
from scratch import Scratch
class Sees:
    def find_spec(self, name, path=None, target=None):
        if name == "tgt": print(name, path, getattr(target, "__name__", None))
with Scratch() as s:
    s.write("tgt.py", "")
    sys.meta_path.insert(0, Sees())
    import tgt
    importlib.reload(tgt)
