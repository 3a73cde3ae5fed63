# @row IM-03
# py_compile tells of errors by text or by exception.
import py_compile, os, sys
from scratch import Scratch
with Scratch() as s:
    bad = s.write("bad.py", "def f(:\n")
    try: py_compile.compile(bad, doraise=True)
    except py_compile.PyCompileError as e: print(e.exc_type_name, s.clean(e.file), s.clean(e.msg).splitlines()[-1])
    print(py_compile.compile(bad, quiet=2))
    os.symlink(bad, os.path.join(s.path, "link.pyc"))
    good = s.write("good.py", "")
    try: py_compile.compile(good, cfile=os.path.join(s.path, "link.pyc"))
    except FileExistsError as e: print(s.clean(e))
