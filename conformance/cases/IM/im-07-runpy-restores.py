# @row IM-07
# runpy puts sys.argv[0] and sys.modules back, also after an error.
import runpy, sys
from scratch import Scratch
with Scratch() as s:
    s.write("breaks.py", "raise ValueError('broken')\n")
    argv0, main = sys.argv[0], sys.modules["__main__"]
    try: runpy.run_module("breaks", run_name="__main__", alter_sys=True)
    except ValueError as e: print(e, sys.argv[0] == argv0, sys.modules["__main__"] is main)
    for cls in (KeyboardInterrupt, SystemExit):
        s.write("breaks2.py", f"raise {cls.__name__}('x')\n")
        try: runpy.run_path(s.path + "/breaks2.py")
        except BaseException as e: print(type(e).__name__)
