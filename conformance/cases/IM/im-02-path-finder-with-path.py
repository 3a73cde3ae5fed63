# @row IM-02
# PathFinder looks on the path that it is given.
import importlib.machinery as m
from scratch import Scratch
with Scratch() as s:
    s.write("d1/one.py", ""); s.write("d2/one.py", ""); s.write("d2/two.py", "")
    import os
    d1, d2 = os.path.join(s.path, "d1"), os.path.join(s.path, "d2")
    for name, path in (("one", [d1, d2]), ("one", [d2, d1]), ("two", [d1, d2]), ("two", [d1]), ("one", []), ("sub.two", [d2])):
        spec = m.PathFinder.find_spec(name, path)
        print(name, spec and s.clean(spec.origin))
