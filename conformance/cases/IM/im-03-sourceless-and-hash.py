# @row IM-03
import os, sys, py_compile, importlib.util
from scratch import Scratch
sys.dont_write_bytecode = False
with Scratch() as s:
    source = s.write("hashed.py", "value = 'one'\n")
    pyc = py_compile.compile(source, invalidation_mode=py_compile.PycInvalidationMode.CHECKED_HASH)
    with open(pyc, "rb") as f:
        data = f.read()
    print(data[4:8].hex(), data[8:16] == importlib.util.source_hash(b"value = 'one'\n"))
    with open(source, "w") as f:
        f.write("value = 'two'\n")
    import hashed
    print("checked:", hashed.value)
    py_compile.compile(source, invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH)
    with open(source, "w") as f:
        f.write("value = 'three'\n")
    del sys.modules["hashed"]
    import hashed
    print("unchecked:", hashed.value)
    lone = s.write("lone.py", "value = 'no source'\n")
    py_compile.compile(lone, cfile=lone + "c")
    os.unlink(lone)
    import importlib
    importlib.invalidate_caches()
    import lone
    print(lone.value, os.path.basename(lone.__file__), type(lone.__loader__).__name__, lone.__loader__.get_source("lone"))
    bad = s.write("badmagic.py", "")
    with open(bad + "c", "wb") as f:
        f.write(b"\0\0\0\0" + bytes(12))
    os.unlink(bad)
    importlib.invalidate_caches()
    try:
        import badmagic
    except ImportError as e:
        print(s.clean(e))
    try:
        py_compile.compile(s.write("wrong.py", "x = ("), doraise=True)
    except py_compile.PyCompileError as e:
        print(type(e).__name__, e.exc_type_name)
