# @row IM-03
# reload compiles changed source and writes it.
import sys, os, importlib, importlib.util
from scratch import Scratch
sys.dont_write_bytecode = False
with Scratch() as s:
    src = s.write("relo.py", "v = 1\n")
    import relo
    pyc = importlib.util.cache_from_source(src)
    before = open(pyc, "rb").read()
    s.write("relo.py", "v = 1000\n")
    importlib.reload(relo)
    print(relo.v, open(pyc, "rb").read() != before)
