# @row IM-04
# A lazy module is loaded by the first attribute that is asked for.
import importlib.util, sys
from scratch import Scratch
with Scratch() as s:
    s.write("lazy_one.py", "print('runs')\nx = 1\n")
    spec = importlib.util.find_spec("lazy_one")
    spec.loader = importlib.util.LazyLoader(spec.loader)
    m = importlib.util.module_from_spec(spec)
    sys.modules["lazy_one"] = m
    spec.loader.exec_module(m)
    print("before", type(m).__name__)
    print(m.x, type(m).__name__)
