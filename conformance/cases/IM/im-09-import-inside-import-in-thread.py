# @row IM-09
# A module may start a thread that imports others, and wait for it.
from scratch import Scratch
with Scratch() as s:
    s.write("helper_mod.py", "h = 1\n")
    s.write("spawns.py", "import threading\ngot = []\ndef work():\n    import helper_mod\n    got.append(helper_mod.h)\nt = threading.Thread(target=work); t.start(); t.join()\n")
    import spawns
    print(spawns.got)
