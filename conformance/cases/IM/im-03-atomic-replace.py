# @row IM-03
# A compiled file is replaced as a whole: it is another file afterwards, and nothing else is left in the folder.
import sys, os, importlib, importlib.util
from scratch import Scratch
sys.dont_write_bytecode = False
with Scratch() as s:
    src = s.write("swap.py", "v = 1\n")
    import swap
    pyc = importlib.util.cache_from_source(src)
    first = os.stat(pyc).st_ino
    keep = open(pyc, "rb")
    s.write("swap.py", "v = 22\n")
    importlib.invalidate_caches(); del sys.modules["swap"]
    import swap
    print(swap.v, os.stat(pyc).st_ino != first, len(os.listdir(os.path.dirname(pyc))), len(keep.read()) > 16)
    keep.close()
