# @row IM-05
# The package of a relative import is imported when it is not loaded.
import sys
from scratch import Scratch
with Scratch() as s:
    s.write("unloaded/__init__.py", "print('parent')\n"); s.write("unloaded/x.py", "v = 1\n")
    exec("from .x import v", ns := {"__package__": "unloaded"})
    print(ns["v"], "unloaded" in sys.modules)
