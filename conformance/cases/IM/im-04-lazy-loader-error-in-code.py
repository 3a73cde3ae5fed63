# @row IM-04
# An error in the code of a lazy module comes where the attribute was asked for.
import importlib.util, sys
from scratch import Scratch
with Scratch() as s:
    s.write("lazy_bad.py", "x = 1\nraise KeyError('late')\n")
    spec = importlib.util.find_spec("lazy_bad")
    spec.loader = importlib.util.LazyLoader(spec.loader)
    m = sys.modules["lazy_bad"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(m)
    try: m.x
    except KeyError as e: print("late", e)
