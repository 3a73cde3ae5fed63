# @row IM-09
# Locks are per module: an import that waits does not stop others.
import sys, threading
from scratch import Scratch
sys.gate, sys.inside = threading.Event(), threading.Event()
with Scratch() as s:
    s.write("stuck.py", "import sys\nsys.inside.set()\nsys.gate.wait()\ndone = 1\n"); s.write("free.py", "done = 2\n")
    t = threading.Thread(target=lambda: __import__("stuck")); t.start()
    sys.inside.wait()
    import free
    print(free.done, "stuck" in sys.modules, hasattr(sys.modules["stuck"], "done"))
    sys.gate.set(); t.join()
    print(sys.modules["stuck"].done)
