# @row IM-06
# When a circle fails the modules that had not finished leave sys.modules.
import sys
from scratch import Scratch
with Scratch() as s:
    s.write("f1.py", "import f2\n"); s.write("f2.py", "import f3\n"); s.write("f3.py", "import f1\nraise ValueError('f3')\n")
    try: import f1
    except ValueError as e: print(e, [n for n in ("f1", "f2", "f3") if n in sys.modules])
