# @row IM-04
# The recipe that imports a file of any name.
import importlib.util, sys
from scratch import Scratch
with Scratch() as s:
    path = s.write("odd-name.py", "class A: pass\n")
    spec = importlib.util.spec_from_file_location("odd_name", path)
    m = importlib.util.module_from_spec(spec); sys.modules["odd_name"] = m; spec.loader.exec_module(m)
    import odd_name
    print(odd_name.A.__module__, s.clean(odd_name.__file__), s.clean(odd_name))
