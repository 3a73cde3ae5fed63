# @row IM-08
# A module taken out of sys.modules is loaded anew; the old one lives on where it is held.
import sys
from scratch import Scratch
with Scratch() as s:
    s.write("again.py", "items = []\n")
    import again
    first = again; first.items.append(1)
    del sys.modules["again"]
    import again
    print(again is first, again.items, first.items)
