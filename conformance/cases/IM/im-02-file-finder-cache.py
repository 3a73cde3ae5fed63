# @row IM-02
# A finder sees new files after invalidate_caches, or when the folder's time has changed.
import os, importlib.machinery as m
from scratch import Scratch
with Scratch() as s:
    f = m.FileFinder(s.path, (m.SourceFileLoader, [".py"]))
    print(f.find_spec("newish"))
    t = os.stat(s.path)
    open(os.path.join(s.path, "newish.py"), "w").close()
    os.utime(s.path, ns=(t.st_atime_ns, t.st_mtime_ns))
    print(f.find_spec("newish"))
    f.invalidate_caches()
    print(f.find_spec("newish").name)
