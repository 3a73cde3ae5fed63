# @row IM-05
# Relative imports of one, two and three dots.
from scratch import Scratch
with Scratch() as s:
    s.write("lev/__init__.py", "top = 'T'\n"); s.write("lev/sib.py", "v = 'sib'\n")
    s.write("lev/a/__init__.py", ""); s.write("lev/a/near.py", "v = 'near'\n")
    s.write("lev/a/b/__init__.py", "")
    s.write("lev/a/b/c.py", "from . import __name__ as here\nfrom .. import near\nfrom ..near import v\nfrom ... import sib, top\nfrom ...sib import v as w\n")
    import lev.a.b.c as c
    print(c.here, c.near.v, c.v, c.sib.v, c.top, c.w)
