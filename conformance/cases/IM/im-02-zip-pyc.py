# @row IM-02
# A compiled module in an archive is used without source.
import sys, zipfile, os, py_compile
from scratch import Scratch
with Scratch() as s:
    src = s.write("onlypyc.py", "v = 'compiled'\n")
    pyc = py_compile.compile(src, cfile=os.path.join(s.path, "x.pyc"), dfile="shown.py")
    path = os.path.join(s.path, "p.zip")
    with zipfile.ZipFile(path, "w") as z: z.write(pyc, "onlypyc.pyc")
    os.unlink(src)
    sys.path.insert(0, path)
    import onlypyc
    print(onlypyc.v, s.clean(onlypyc.__file__), onlypyc.__loader__.get_source("onlypyc"))
    sys.path.remove(path)
