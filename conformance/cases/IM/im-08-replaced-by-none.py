# @row IM-08
# A module that blocks itself while it runs.
from scratch import Scratch
with Scratch() as s:
    s.write("blocks.py", "import sys\nsys.modules[__name__] = None\n")
    try:
        import blocks
        print(blocks)
    except Exception as e: print(type(e).__name__, e)
