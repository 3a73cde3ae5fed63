# @row IM-05
# The submodule is bound on its parent after it has run, and is not if it fails.
import sys
from scratch import Scratch
with Scratch() as s:
    s.write("binder/__init__.py", ""); s.write("binder/good.py", "import sys\nbound = hasattr(sys.modules['binder'], 'good')\n"); s.write("binder/bad.py", "1/0\n")
    import binder.good
    print(binder.good.bound, hasattr(binder, "good"))
    try: import binder.bad
    except ZeroDivisionError: print(hasattr(binder, "bad"), "binder.bad" in sys.modules)
