# @row IM-04
# reload of a package does not reload its submodules.
import importlib
from scratch import Scratch
with Scratch() as s:
    s.write("rpack/__init__.py", "from . import leaf\n"); s.write("rpack/leaf.py", "n = 1\n")
    import rpack
    leaf = rpack.leaf
    leaf.n = 99
    importlib.reload(rpack)
    print(rpack.leaf is leaf, rpack.leaf.n)
