# @row IM-06
# The order in which three modules of a circle run.
from scratch import Scratch
with Scratch() as s:
    for a, b in (("t1", "t2"), ("t2", "t3"), ("t3", "t1")):
        s.write(a + ".py", f"print('begin {a}')\nimport {b}\nprint('end {a}', hasattr({b}, 'done'))\ndone = True\n")
    import t1
