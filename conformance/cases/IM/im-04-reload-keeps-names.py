# @row IM-04
# reload runs the code in the same namespace: old names stay, new values and names come.
import importlib
from scratch import Scratch
with Scratch() as s:
    s.write("keeps.py", "a = 1\nb = 2\nrun = globals().get('run', 0) + 1\n")
    import keeps
    old = keeps
    s.write("keeps.py", "a = 10\nnew = 3\nrun = globals().get('run', 0) + 1  # changed\n")
    print(importlib.reload(keeps) is old, keeps.a, keeps.b, keeps.new, keeps.run)
