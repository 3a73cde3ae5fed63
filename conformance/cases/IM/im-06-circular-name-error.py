# @row IM-06
# A name that is not there yet: the text tells of the circle and names the file.
from scratch import Scratch
with Scratch() as s:
    s.write("ring_a.py", "from ring_b import b\na = 1\n"); s.write("ring_b.py", "from ring_a import a\nb = 1\n")
    try: import ring_a
    except ImportError as e: print(s.clean(e), e.name, s.clean(e.path), e.name_from)
