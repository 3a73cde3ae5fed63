# @row IM-02
# SourcelessFileLoader reads compiled code and has no source.
import importlib.machinery as m, py_compile, os
from scratch import Scratch
with Scratch() as s:
    path = s.write("compiled.py", "z = 9\n")
    pyc = os.path.join(s.path, "compiled.pyc")
    py_compile.compile(path, cfile=pyc)
    l = m.SourcelessFileLoader("compiled", pyc)
    ns = {}
    exec(l.get_code("compiled"), ns)
    print(ns["z"], l.get_source("compiled"), l.is_package("compiled"), s.clean(l.get_filename("compiled")))
