# @row IM-06
# `import a.b as c` in a circle finds the submodule in sys.modules.
from scratch import Scratch
with Scratch() as s:
    s.write("circ/__init__.py", ""); s.write("circ/x.py", "import circ.y as y\nv = 1\n"); s.write("circ/y.py", "import circ.x as x\nw = 2\n")
    import circ.x
    print(circ.x.y.w, circ.y.x.v)
