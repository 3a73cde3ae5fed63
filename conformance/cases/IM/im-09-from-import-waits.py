# @row IM-09
# `from m import x` in another thread waits for the module to finish.
import sys, threading
from scratch import Scratch
sys.go = threading.Event()
with Scratch() as s:
    s.write("waited.py", "import sys\nsys.go.set()\nimport time; time.sleep(0.03)\nlate = 'there'\n")
    t = threading.Thread(target=lambda: __import__("waited")); t.start()
    sys.go.wait()
    from waited import late
    t.join()
    print(late)
