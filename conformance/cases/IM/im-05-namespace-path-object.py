# @row IM-05
# The methods of a namespace package's path.
import sys, os
from scratch import Scratch
with Scratch() as s:
    s.write("nspobj/x.py", "")
    import nspobj
    p = nspobj.__path__
    print(type(p).__name__, s.clean(repr(p)), len(p), s.clean(p[0]), "x" in p)
    p.append("/more"); print(len(p), p[1])
    p[0] = "/set"; print(list(p))
