# @row IM-01
import sys
from scratch import Scratch
with Scratch() as s:
    s.write("fs/__init__.py", "from . import good\nimport sys\nfrom . import bad\n")
    s.write("fs/good.py", "x = 1\n")
    s.write("fs/bad.py", "1 / 0\n")
    for i in range(2):
        try:
            import fs
        except ZeroDivisionError as e:
            print(e, sorted(n for n in sys.modules if n.split(".")[0] == "fs"))
    s.write("fs/bad.py", "y = 1\n")
    import fs
    print(fs.bad.y, fs.good is sys.modules["fs.good"])
    s.write("later.py", "import sys\nsys.modules['later'].half = True\nraise RuntimeError('half way')\n")
    try:
        import later
    except RuntimeError as e:
        print(e, "later" in sys.modules)
    s.write("exits.py", "raise SystemExit(3)\n")
    try:
        import exits
    except SystemExit as e:
        print("exit", e.code, "exits" in sys.modules)
    s.write("syn.py", "x = (\n")
    try:
        import syn
    except SyntaxError as e:
        print(e.msg, s.clean(e.filename), e.lineno, "syn" in sys.modules)
    s.write("nul.py", "x = 1\0\n")
    try:
        import nul
    except (SyntaxError, ValueError) as e:
        print(type(e).__name__, s.clean(e))
