# @row IM-03
# A package of compiled files alone.
import sys, os, py_compile
from scratch import Scratch
with Scratch() as s:
    for name in ("bare/__init__.py", "bare/inner.py"):
        src = s.write(name, f"name = {name!r}\n")
        py_compile.compile(src, cfile=src + "c"); os.unlink(src)
    import bare.inner
    print(bare.name, bare.inner.name, s.clean(bare.__file__), type(bare.__loader__).__name__, s.clean(bare.__cached__))
