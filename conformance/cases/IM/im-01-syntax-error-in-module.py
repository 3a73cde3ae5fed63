# @row IM-01
# A module that does not compile is not in sys.modules.
import sys, os
from scratch import Scratch
with Scratch() as s:
    s.write("unready.py", "x = (\n")
    try:
        import unready
    except SyntaxError as e:
        print(e.msg, e.lineno, os.path.basename(e.filename), "unready" in sys.modules)
