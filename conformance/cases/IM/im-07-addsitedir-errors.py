# @row IM-07
# What goes wrong in a .pth file at run time.
import site, sys, os, io, contextlib
from scratch import Scratch
with Scratch() as s:
    s.write("sd/bad.pth", "import not_there_ever\nnever\n")
    before, err = list(sys.path), io.StringIO()
    with contextlib.redirect_stderr(err): site.addsitedir(os.path.join(s.path, "sd"))
    print(s.clean(err.getvalue()))
    print(site.addsitedir(os.path.join(s.path, "none")))
    sys.path[:] = before
