# @row IM-03
# A compiled file fits by the size and the seconds of its source.
import sys, os, importlib
from scratch import Scratch
sys.dont_write_bytecode = False
with Scratch() as s:
    src = s.write("stamp.py", "v = 1\n")
    def again():
        importlib.invalidate_caches(); sys.modules.pop("stamp", None)
        import stamp
        return stamp.v
    def put(text, time):
        with open(src, "w") as f: f.write(text)
        os.utime(src, (time, time))
    put("v = 1\n", 1000000); print(again())
    put("v = 2\n", 1000000); print(again())
    put("v = 33\n", 1000000); print(again())
    put("v = 44\n", 1000001); print(again())
    put("v = 55\n", 1000001.5); print(again())
