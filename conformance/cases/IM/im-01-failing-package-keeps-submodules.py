# @row IM-01
# A package that fails after it has imported a submodule goes, the submodule stays.
import sys
from scratch import Scratch
with Scratch() as s:
    s.write("halfway/__init__.py", "from . import part\n1/0\n")
    s.write("halfway/part.py", "y = 2\n")
    try:
        import halfway
    except ZeroDivisionError as e:
        print(e)
    print(sorted(n for n in sys.modules if n.startswith("halfway")))
