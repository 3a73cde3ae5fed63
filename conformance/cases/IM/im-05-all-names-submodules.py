# @row IM-05
# __all__ of a package names submodules, which a star import loads.
import sys
from scratch import Scratch
with Scratch() as s:
    s.write("starpk/__init__.py", "__all__ = ['one', 'two', 'value']\nvalue = 3\n"); s.write("starpk/one.py", ""); s.write("starpk/two.py", "")
    ns = {}; exec("from starpk import *", ns)
    print(sorted(k for k in ns if k != "__builtins__"), "starpk.two" in sys.modules)
    s.write("starbad/__init__.py", "__all__ = ['missing_one']\n")
    try: exec("from starbad import *")
    except AttributeError as e: print(e)
