# @row IM-01
# Frames of the import system are cut from the traceback of a failing import.
import traceback
from scratch import Scratch
with Scratch() as s:
    s.write("deep_a.py", "import deep_b\n")
    s.write("deep_b.py", "def f():\n    raise RuntimeError('deep')\nf()\n")
    try:
        import deep_a
    except RuntimeError as e:
        print([(f.name, f.lineno, f.line) for f in traceback.extract_tb(e.__traceback__)])
    try:
        import deep_none
    except ImportError as e:
        print(len(traceback.extract_tb(e.__traceback__)))
