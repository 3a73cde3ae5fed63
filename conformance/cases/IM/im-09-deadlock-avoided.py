# @row IM-09
# Two threads that import in a circle: nobody hangs, both modules are there.
import sys, threading, importlib
from scratch import Scratch
sys.meet = threading.Barrier(2)
with Scratch() as s:
    s.write("dead1.py", "import sys\nsys.meet.wait()\nimport dead2\na = 1\n"); s.write("dead2.py", "import sys\nsys.meet.wait()\nimport dead1\nb = 2\n")
    threads = [threading.Thread(target=importlib.import_module, args=(n,)) for n in ("dead1", "dead2")]
    for t in threads: t.start()
    for t in threads: t.join()
    print(sys.modules["dead1"].a, sys.modules["dead2"].b)
