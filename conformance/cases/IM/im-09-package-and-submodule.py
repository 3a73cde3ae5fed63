# @row IM-09
# One thread imports a package, another its submodule, which waits for the package.
import sys, threading
from scratch import Scratch
sys.go = threading.Event()
with Scratch() as s:
    s.write("slowpk/__init__.py", "import sys, time\nsys.go.set()\ntime.sleep(0.03)\nready = True\n"); s.write("slowpk/leaf.py", "import slowpk\nseen = slowpk.ready\n")
    t = threading.Thread(target=lambda: __import__("slowpk")); t.start(); sys.go.wait()
    import slowpk.leaf
    t.join(); print(slowpk.leaf.seen)
