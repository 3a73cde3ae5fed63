# @row IM-03
# Code that comes from a compiled file names the source from which it is loaded now.
import sys, os, shutil, importlib
from scratch import Scratch
sys.dont_write_bytecode = False
with Scratch() as s:
    s.write("old_place/trav.py", "def f(): pass\n")
    sys.path.insert(0, os.path.join(s.path, "old_place"))
    import trav
    shutil.copytree(os.path.join(s.path, "old_place"), os.path.join(s.path, "new_place"), copy_function=shutil.copy2)
    sys.path[0] = os.path.join(s.path, "new_place"); del sys.modules["trav"]; importlib.invalidate_caches()
    import trav
    print(s.clean(trav.f.__code__.co_filename), s.clean(trav.__file__))
    del sys.path[0]
