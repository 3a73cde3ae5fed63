# @row IM-09
import sys, threading, time, importlib
from scratch import Scratch
with Scratch() as s:
    s.write("slowly.py", "import time\nprint('runs once')\ntime.sleep(0.05)\nready = True\n")
    got = []
    def work():
        import slowly
        got.append(slowly.ready)
    threads = [threading.Thread(target=work) for _ in range(8)]
    for t in threads: t.start()
    for t in threads: t.join()
    print(got)
    s.write("dl_a.py", "import time\ntime.sleep(0.05)\nimport dl_b\nx = 1\n")
    s.write("dl_b.py", "import time\ntime.sleep(0.05)\nimport dl_a\ny = 1\n")
    errors = []
    def load(name):
        try:
            importlib.import_module(name)
        except Exception as e:
            errors.append(e)
    threads = [threading.Thread(target=load, args=(n,)) for n in ("dl_a", "dl_b")]
    for t in threads: t.start()
    for t in threads: t.join()
    print(errors, sys.modules["dl_a"].x, sys.modules["dl_b"].y)
    s.write("starter.py", "import threading\ndef go():\n    import os.path, colorsys\n    print('inner', colorsys.__name__)\nt = threading.Thread(target=go)\nt.start()\nt.join()\n")
    import starter
    s.write("failing_slow.py", "import time\ntime.sleep(0.2)\nraise ValueError('no')\n")
    outcomes = []
    def attempt():
        try:
            import failing_slow
        except ValueError as e:
            outcomes.append(str(e))
    threads = [threading.Thread(target=attempt) for _ in range(4)]
    threads[0].start()
    while "failing_slow" not in sys.modules: time.sleep(0.001)
    for t in threads[1:]: t.start()
    for t in threads: t.join()
    print(outcomes, "failing_slow" in sys.modules)
import _imp
print(_imp.lock_held())
_imp.acquire_lock()
print(_imp.lock_held())
_imp.release_lock()
try:
    _imp.release_lock()
except RuntimeError as e:
    print(e)
