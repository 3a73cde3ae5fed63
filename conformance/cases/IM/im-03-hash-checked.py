# @row IM-03
# A checked hash-based file is made anew when the source differs; it keeps its kind.
import sys, os, importlib, importlib.util, py_compile
from scratch import Scratch
sys.dont_write_bytecode = False
with Scratch() as s:
    src = s.write("hashed.py", "v = 1\n")
    pyc = py_compile.compile(src, invalidation_mode=py_compile.PycInvalidationMode.CHECKED_HASH)
    s.write("hashed.py", "v = 2\n")
    import hashed
    data = open(pyc, "rb").read()
    print(hashed.v, data[4], data[8:16] == importlib.util.source_hash(b"v = 2\n"))
