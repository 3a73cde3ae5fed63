# @row IM-09
# A lazy module that several threads touch runs once.
import importlib.util, sys, threading
from scratch import Scratch
sys.lazy_runs = []
with Scratch() as s:
    s.write("lazyshared.py", "import sys, time\nsys.lazy_runs.append(1)\ntime.sleep(0.02)\nx = 5\n")
    spec = importlib.util.find_spec("lazyshared"); spec.loader = importlib.util.LazyLoader(spec.loader)
    m = sys.modules["lazyshared"] = importlib.util.module_from_spec(spec); spec.loader.exec_module(m)
    got, start = [], threading.Barrier(4)
    def work(): start.wait(); got.append(m.x)
    threads = [threading.Thread(target=work) for _ in range(4)]
    for t in threads: t.start()
    for t in threads: t.join()
    print(got, sys.lazy_runs)
