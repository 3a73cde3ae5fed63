# @row IM-05
# A submodule that removes its parent.
import sys
from scratch import Scratch
with Scratch() as s:
    s.write("orphaner/__init__.py", ""); s.write("orphaner/leaf.py", "import sys\ndel sys.modules['orphaner']\n")
    try: import orphaner.leaf
    except Exception as e: print(type(e).__name__, e)
