# @row IM-03
# sys.pycache_prefix moves compiled files into a tree of their own.
import sys, os
from scratch import Scratch
sys.dont_write_bytecode = False
with Scratch() as s, Scratch() as other:
    sys.pycache_prefix = os.path.join(other.path, "cache")
    s.write("moved.py", "v = 1\n"); s.write("mpack/__init__.py", ""); s.write("mpack/deep.py", "")
    import moved, mpack.deep
    found = []
    for folder, _, files in os.walk(os.path.join(other.path, "cache") + s.path):
        found += [os.path.relpath(os.path.join(folder, f), os.path.join(other.path, "cache") + s.path).replace(sys.implementation.cache_tag, "TAG") for f in files]
    print(sorted(found), os.path.exists(os.path.join(s.path, "__pycache__")))
    print(moved.__cached__.startswith(sys.pycache_prefix))
    sys.pycache_prefix = None
