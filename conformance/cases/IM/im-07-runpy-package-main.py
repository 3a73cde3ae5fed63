# @row IM-07
# Running a package runs its __main__; one that is imported already draws a warning.
import runpy, warnings, sys
from scratch import Scratch
with Scratch() as s:
    s.write("runpk/__init__.py", "from . import other\n"); s.write("runpk/__main__.py", "where = __name__, __package__, __spec__.name\n"); s.write("runpk/other.py", "n = __name__\n")
    print(runpy.run_module("runpk")["where"], runpy.run_module("runpk", run_name="__main__")["where"])
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter("always")
        print(runpy.run_module("runpk.other")["n"])
    print([(x.category.__name__, str(x.message)) for x in w])
