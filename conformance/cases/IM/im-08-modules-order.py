# @row IM-08
# sys.modules keeps the order in which modules began to load.
import sys
from scratch import Scratch
with Scratch() as s:
    s.write("o1.py", "import o2\n"); s.write("o2.py", ""); s.write("o3.py", "")
    import o3, o1
    print([n for n in sys.modules if n in ("o1", "o2", "o3")])
