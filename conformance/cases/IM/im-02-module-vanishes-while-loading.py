# @row IM-02
# A module that takes itself out of sys.modules while it runs.
from scratch import Scratch
with Scratch() as s:
    s.write("vanish.py", "import sys\ndel sys.modules[__name__]\n")
    try:
        import vanish
    except Exception as e:
        print(type(e).__name__, e)
