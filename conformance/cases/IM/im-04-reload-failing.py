# @row IM-04
# A reload that fails leaves the module as far as it got.
import importlib, sys
from scratch import Scratch
with Scratch() as s:
    s.write("partly.py", "a = 1\n")
    import partly
    s.write("partly.py", "a = 2\n1/0\nb = 3\n")
    try: importlib.reload(partly)
    except ZeroDivisionError: print(partly.a, hasattr(partly, "b"), sys.modules["partly"] is partly)
