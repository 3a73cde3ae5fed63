# @row IM-05
# A regular package earlier on the path wins over portions of a namespace package.
import sys, os
from scratch import Scratch
with Scratch() as s:
    s.write("n1/mixed/a.py", ""); s.write("n2/mixed/__init__.py", "kind = 'regular'\n"); s.write("n3/mixed/b.py", "")
    sys.path[:0] = [os.path.join(s.path, d) for d in ("n1", "n2", "n3")]
    import mixed
    print(mixed.kind, [s.clean(p) for p in mixed.__path__])
    del sys.path[:3]
