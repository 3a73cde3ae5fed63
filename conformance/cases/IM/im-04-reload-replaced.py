# @row IM-04
# reload gives what is in sys.modules afterwards.
import importlib, sys
from scratch import Scratch
with Scratch() as s:
    s.write("swapself.py", "import sys\nif 'seen' in globals(): sys.modules[__name__] = 'other'\nseen = True\n")
    import swapself
    print(importlib.reload(swapself))
