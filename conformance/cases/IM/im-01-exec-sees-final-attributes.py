# @row IM-01
# While its code runs a module already has all that the import system knows about it.
from scratch import Scratch
with Scratch() as s:
    s.write("aware.py", "import sys\nme = sys.modules[__name__]\nknown = sorted(k for k in vars(me) if k.startswith('__'))\ninit = __spec__._initializing\n")
    import aware
    print(aware.known, aware.init, aware.__spec__._initializing if hasattr(aware.__spec__, "_initializing") else None)
