# @row IM-06
# Imports inside functions are no circle.
from scratch import Scratch
with Scratch() as s:
    s.write("def_a.py", "import def_b\ndef fa(): return def_b.fb()\n"); s.write("def_b.py", "def fb():\n    import def_a\n    return def_a.__name__\n")
    import def_a
    print(def_a.fa())
