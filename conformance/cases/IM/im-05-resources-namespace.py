# @row IM-05
# Resources of a namespace package in two folders.
import importlib.resources as r, sys, os
from scratch import Scratch
with Scratch() as s:
    s.write("x1/nsr/one.txt", "1"); s.write("x2/nsr/two.txt", "2")
    sys.path[:0] = [os.path.join(s.path, d) for d in ("x1", "x2")]
    f = r.files("nsr")
    print(type(f).__name__, sorted(p.name for p in f.iterdir()), (f / "two.txt").read_text(), f.name, f.is_dir())
    del sys.path[:2]
