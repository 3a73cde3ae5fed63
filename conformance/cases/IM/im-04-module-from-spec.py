# @row IM-04
# module_from_spec sets the attributes and does not run code or touch sys.modules.
import importlib.util, sys
from scratch import Scratch
with Scratch() as s:
    s.write("fromspec/__init__.py", "ran = True\n")
    spec = importlib.util.find_spec("fromspec")
    m = importlib.util.module_from_spec(spec)
    print(m.__name__, m.__package__, [s.clean(p) for p in m.__path__], s.clean(m.__file__), m.__spec__ is spec, hasattr(m, "ran"), "fromspec" in sys.modules)
    spec.loader.exec_module(m); print(m.ran, "fromspec" in sys.modules)
