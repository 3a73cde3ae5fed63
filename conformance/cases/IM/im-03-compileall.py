# @row IM-03
# compileall writes for a tree, by level and kind.
import compileall, os, sys
from scratch import Scratch
tag = sys.implementation.cache_tag
with Scratch() as s:
    s.write("c/a.py", "a = 1\n"); s.write("c/d/b.py", "b = 1\n"); s.write("c/d/bad.py", "(\n")
    print(compileall.compile_dir(os.path.join(s.path, "c"), quiet=2), compileall.compile_dir(os.path.join(s.path, "c"), quiet=2, maxlevels=0, optimize=2))
    print(sorted(os.path.relpath(os.path.join(f, n), s.path).replace(tag, "TAG") for f, _, ns in os.walk(s.path) for n in ns))
