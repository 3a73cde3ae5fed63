# @row IM-06
# A submodule that is in the making, asked of its package by attribute.
from scratch import Scratch
with Scratch() as s:
    s.write("cpk/__init__.py", "from . import one\n"); s.write("cpk/one.py", "import cpk.two\n"); s.write("cpk/two.py", "import cpk\ncpk.one\n")
    try: import cpk
    except AttributeError as e: print(s.clean(e))
