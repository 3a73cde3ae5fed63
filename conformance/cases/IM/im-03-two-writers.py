# @row IM-03
# Two processes that compile the same module at once leave one whole compiled file.
# @limit 30
import sys, os, importlib.util, threading, py_compile
from scratch import Scratch
with Scratch() as s:
    src = s.write("both_write.py", "v = " + repr(list(range(3000))) + "\n")
    pyc = importlib.util.cache_from_source(src)
    errors = []
    def work():
        try:
            for _ in range(10): py_compile.compile(src, doraise=True)
        except BaseException as e:
            errors.append(e)
    threads = [threading.Thread(target=work) for _ in range(4)]
    for t in threads: t.start()
    for t in threads: t.join()
    import both_write
    print(errors, len(both_write.v), os.listdir(os.path.dirname(pyc)) == [os.path.basename(pyc)])
