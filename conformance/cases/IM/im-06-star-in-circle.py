# @row IM-06
# A star import in a circle takes what is there.
from scratch import Scratch
with Scratch() as s:
    s.write("st1.py", "early = 1\nimport st2\nlate = 2\n"); s.write("st2.py", "from st1 import *\nprint(sorted(n for n in globals() if not n.startswith('_')))\n")
    import st1
