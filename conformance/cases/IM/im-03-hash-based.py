# @row IM-03
import sys, os, importlib.util, py_compile, _imp
from scratch import Scratch
sys.dont_write_bytecode = False
def fresh(name):
    sys.modules.pop(name, None)
    importlib.invalidate_caches()
    return __import__(name)
with Scratch() as s:
    for mode in py_compile.PycInvalidationMode:
        source = s.write("hb.py", "value = 'old'\n")
        os.utime(source, (10**9, 10**9))
        pyc = py_compile.compile(source, invalidation_mode=mode)
        with open(pyc, "rb") as f: head = f.read(16)
        print(mode.name, int.from_bytes(head[4:8], "little"), fresh("hb").value)
        s.write("hb.py", "value = 'new'\n")
        os.utime(source, (10**9, 10**9))
        print("changed", fresh("hb").value)
        for check in ("always", "never", "default"):
            _imp.check_hash_based_pycs = check
            try:
                print(check, fresh("hb").value)
            finally:
                _imp.check_hash_based_pycs = "default"
        os.unlink(pyc) if os.path.exists(pyc) else None
