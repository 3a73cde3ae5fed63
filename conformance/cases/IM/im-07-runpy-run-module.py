# @row IM-07
# runpy.run_module: names, changed sys, results.
import runpy, sys
from scratch import Scratch
with Scratch() as s:
    s.write("runme.py", "import sys\nname, spec, argv0 = __name__, __spec__.name, sys.argv[0]\nhere = sys.modules.get(__name__) is not None\nfrom os.path import basename\nbase = basename(__file__)\n")
    r = runpy.run_module("runme")
    print(r["name"], r["spec"], r["here"], r["base"], r["__package__"] == "", "runme" in sys.modules)
    r = runpy.run_module("runme", {"extra": 1}, "other_name", True)
    print(r["name"], r["extra"], r["argv0"] == r["__file__"], r["here"], "other_name" in sys.modules)
