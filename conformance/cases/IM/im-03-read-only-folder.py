# @row IM-03
# In a folder that can't be written to modules are imported without a compiled file.
import sys, os
from scratch import Scratch
sys.dont_write_bytecode = False
with Scratch() as s:
    s.write("still.py", "v = 5\n")
    s.write("__pycache__/x", "")
    os.unlink(os.path.join(s.path, "__pycache__", "x"))
    os.rmdir(os.path.join(s.path, "__pycache__"))
    with open(os.path.join(s.path, "__pycache__"), "w"): pass
    import still
    print(still.v, sorted(os.listdir(s.path)))
