# @row IM-04
# Setting and deleting attributes of a lazy module.
import importlib.util, sys
from scratch import Scratch
def lazy(name):
    spec = importlib.util.find_spec(name)
    spec.loader = importlib.util.LazyLoader(spec.loader)
    m = sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(m)
    return m
with Scratch() as s:
    s.write("lazy_set.py", "x = 1\ny = 2\n")
    m = lazy("lazy_set"); m.x = 50; print(m.x, m.y)
    m = lazy("lazy_set"); del m.y; print(hasattr(m, "y"), m.x)
    m = lazy("lazy_set"); print(sorted(n for n in dir(m) if len(n) == 1))
