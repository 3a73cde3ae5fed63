# @row IM-03
# With sys.dont_write_bytecode nothing is written, what is there is read.
import sys, os, importlib, py_compile
from scratch import Scratch
sys.dont_write_bytecode = True
with Scratch() as s:
    src = s.write("quiet.py", "v = 1\n")
    import quiet
    print(os.path.exists(os.path.join(s.path, "__pycache__")))
    py_compile.compile(src)
    st = os.stat(src)
    with open(src, "w") as f: f.write("v = 2\n")
    os.utime(src, ns=(st.st_atime_ns, st.st_mtime_ns))
    importlib.invalidate_caches(); del sys.modules["quiet"]
    import quiet
    print(quiet.v)
