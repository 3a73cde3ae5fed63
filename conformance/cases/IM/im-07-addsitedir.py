# @row IM-07
# site.addsitedir at run time.
import site, sys, os
from scratch import Scratch
with Scratch() as s:
    s.write("sd/a.pth", "# comment\n\nadded\nmissing\n../other  \nimport sys; sys.by_pth = 1\n"); s.write("sd/added/x", ""); s.write("other/y", ""); s.write("sd/.hidden.pth", "import sys; sys.hidden = 1\n"); s.write("sd/b.pth", "added\n")
    before = list(sys.path)
    site.addsitedir(os.path.join(s.path, "sd"))
    print([s.clean(p) for p in sys.path if p not in before], sys.by_pth, hasattr(sys, "hidden"))
    sys.path[:] = before
