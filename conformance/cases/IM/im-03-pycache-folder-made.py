# @row IM-03
# __pycache__ is made when the first module of a folder is compiled, with what parts of the path are missing under a prefix.
import sys, os
from scratch import Scratch
sys.dont_write_bytecode = False
with Scratch() as s:
    s.write("first.py", ""); s.write("sub/second.py", "")
    print(sorted(os.listdir(s.path)))
    import first
    print(sorted(os.listdir(s.path)), sorted(os.listdir(os.path.join(s.path, "sub"))))
    import sub.second
    print(sorted(os.listdir(os.path.join(s.path, "sub"))))
