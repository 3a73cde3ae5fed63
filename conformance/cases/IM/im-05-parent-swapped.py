# @row IM-05
# A package that replaces itself in sys.modules while it runs: its submodules are bound on what is there.
import sys
from scratch import Scratch
with Scratch() as s:
    s.write("swapped/__init__.py", "import sys, types\nm = types.ModuleType('swapped')\nm.__path__ = __path__\nm.__spec__ = __spec__\nsys.modules['swapped'] = m\n")
    s.write("swapped/leaf.py", "v = 4\n")
    import swapped.leaf
    print(swapped.leaf.v, type(swapped).__name__, hasattr(swapped, "sys"))
