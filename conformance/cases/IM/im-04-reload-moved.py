# @row IM-04
# A reload finds the module where it lies now.
import importlib, os
from scratch import Scratch
with Scratch() as s:
    s.write("mover.py", "kind = 'file'\n")
    import mover
    os.unlink(mover.__file__)
    s.write("mover/__init__.py", "kind = 'package, longer'\n")
    importlib.reload(mover)
    print(mover.kind, s.clean(mover.__file__), [s.clean(p) for p in mover.__path__])
