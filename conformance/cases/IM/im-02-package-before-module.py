# @row IM-02
# A package wins over a module of the same name, a module over a folder without __init__.
from scratch import Scratch
with Scratch() as s:
    s.write("both.py", "kind = 'module'\n"); s.write("both/__init__.py", "kind = 'package'\n")
    s.write("plain.py", "kind = 'module'\n"); s.write("plain/x.py", "")
    import both, plain
    print(both.kind, plain.kind)
