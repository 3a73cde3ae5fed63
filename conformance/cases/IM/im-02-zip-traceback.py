# @row IM-02
# Tracebacks into an archive show its source.
import sys, zipfile, os, traceback
from scratch import Scratch
with Scratch() as s:
    path = os.path.join(s.path, "t.zip")
    with zipfile.ZipFile(path, "w") as z: z.writestr("ztrace.py", "def go():\n    return 1 / 0\n")
    sys.path.insert(0, path)
    import ztrace
    try: ztrace.go()
    except ZeroDivisionError as e: print(s.clean("".join(traceback.format_exception(e)[2:])))
    sys.path.remove(path)
