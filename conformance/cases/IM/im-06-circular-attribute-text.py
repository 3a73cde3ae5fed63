# @row IM-06
# An attribute that is not there yet.
from scratch import Scratch
with Scratch() as s:
    s.write("att_a.py", "import att_b\nlate = 1\n"); s.write("att_b.py", "import att_a\nprint(att_a.late)\n")
    try: import att_a
    except AttributeError as e: print(s.clean(e), e.name)
