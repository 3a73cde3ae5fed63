# @row IM-06
# `from pkg import sub` in a circle takes the submodule from sys.modules.
from scratch import Scratch
with Scratch() as s:
    s.write("circf/__init__.py", ""); s.write("circf/x.py", "from circf import y\nv = 1\n"); s.write("circf/y.py", "from circf import x\nw = 2\n")
    import circf.x
    print(circf.x.y.w, circf.y.x.v)
