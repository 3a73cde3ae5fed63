# @row IM-01
# The encoding line decides how a module is read.
import os
from scratch import Scratch
with Scratch() as s:
    path = s.write("latin.py", "")
    with open(path, "wb") as f: f.write(b"# -*- coding: latin-1 -*-\nword = '\xe9t\xe9'\n")
    import latin
    print(latin.word, latin.__loader__.get_source("latin") == "# -*- coding: latin-1 -*-\nword = 'été'\n")
