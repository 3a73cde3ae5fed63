# @row IM-03
import sys, os, importlib, importlib.util, marshal
from scratch import Scratch
sys.dont_write_bytecode = False
def fresh(name):
    sys.modules.pop(name, None)
    importlib.invalidate_caches()
    return __import__(name)
with Scratch() as s:
    source = s.write("ro.py", "value = 1\n")
    with open(os.path.join(s.path, "__pycache__"), "w") as f: f.write("a file is in the way")
    print(fresh("ro").value, os.path.isfile(os.path.join(s.path, "__pycache__")))
    os.unlink(os.path.join(s.path, "__pycache__"))
    print(fresh("ro").value, len(os.listdir(os.path.join(s.path, "__pycache__"))))
    pyc = importlib.util.cache_from_source(source)
    mode = os.stat(pyc).st_mode & 0o777
    os.chmod(source, 0o444)
    os.unlink(pyc)
    fresh("ro")
    print(oct(mode), oct(os.stat(pyc).st_mode & 0o777))
    whole = open(pyc, "rb").read()
    for broken in (b"", whole[:3], whole[:12], b"\0" * 16 + whole[16:], whole[:4] + b"\x08\0\0\0" + whole[8:]):
        with open(pyc, "wb") as f: f.write(broken)
        print(len(broken) < 16, fresh("ro").value, open(pyc, "rb").read() == whole)
    s.write("less.py", "x = 5\n")
    lone = os.path.join(s.path, "less.pyc")
    import py_compile
    py_compile.compile(os.path.join(s.path, "less.py"), cfile=lone)
    os.unlink(os.path.join(s.path, "less.py"))
    m = fresh("less")
    print(m.x, s.clean(m.__file__), s.clean(m.__cached__), type(m.__loader__).__name__, m.__loader__.get_source("less"))
    good = open(lone, "rb").read()
    for broken in (b"", good[:3], good[:10], b"\1\2\3\4" + good[4:], good[:16], good[:16] + marshal.dumps(5), good[:4] + b"\x0f\0\0\0" + good[8:]):
        with open(lone, "wb") as f: f.write(broken)
        try:
            print(fresh("less"))
        except Exception as e:
            print(type(e).__name__, s.clean(str(e)), getattr(e, "name", "-"), s.clean(getattr(e, "path", "-")))
