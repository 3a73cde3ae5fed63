# @row IM-01
import sys
from scratch import Scratch
with Scratch() as s:
    s.write("om_a.py", "import om_b\nx = 1\n")
    s.write("om_b.py", "import om_c\n")
    s.write("om_c.py", "")
    s.write("omp/__init__.py", "import om_d\nfrom .x import y\n")
    s.write("omp/x.py", "y = 1\n")
    s.write("om_d.py", "")
    import om_a, omp
    print([n for n in sys.modules if n.startswith("om")])
    names = list(sys.modules)
    print(names.index("om_c") < names.index("om_b") < names.index("om_a"))
    saved = sys.modules
    sys.modules = {}
    try:
        import om_a as again
        print(again is saved["om_a"])
    finally:
        sys.modules = saved
