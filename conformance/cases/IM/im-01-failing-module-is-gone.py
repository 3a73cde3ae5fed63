# @row IM-01
# A module whose code raises leaves sys.modules, what it has imported stays.
import sys
from scratch import Scratch
with Scratch() as s:
    s.write("good_one.py", "x = 1\n")
    s.write("bad_one.py", "import good_one\nraise KeyError('no')\n")
    try:
        import bad_one
    except KeyError as e:
        print(e, "bad_one" in sys.modules, "good_one" in sys.modules)
