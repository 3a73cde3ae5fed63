# @row IM-09
# Many threads that import one module: it runs once, all see it whole.
import sys, threading
from scratch import Scratch
sys.runs = []
with Scratch() as s:
    s.write("onceonly.py", "import sys, time\nsys.runs.append(1)\ntime.sleep(0.02)\nwhole = True\n")
    seen, start = [], threading.Barrier(6)
    def work():
        start.wait()
        import onceonly
        seen.append(onceonly.whole)
    threads = [threading.Thread(target=work) for _ in range(6)]
    for t in threads: t.start()
    for t in threads: t.join()
    print(sys.runs, seen)
