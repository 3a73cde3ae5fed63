# @row IM-03
# The header of a compiled file: magic number, flags, time, size.
import sys, os, importlib.util, py_compile, struct
from scratch import Scratch
with Scratch() as s:
    src = s.write("head.py", "v = 1\n")
    os.utime(src, (123456, 123456))
    for mode in py_compile.PycInvalidationMode:
        data = open(py_compile.compile(src, cfile=os.path.join(s.path, "x.pyc"), invalidation_mode=mode), "rb").read(16)
        flags, a, b = struct.unpack("<4xIII", data)
        print(mode.name, data[:4] == importlib.util.MAGIC_NUMBER, flags, (a, b) if mode.name == "TIMESTAMP" else data[8:] == importlib.util.source_hash(b"v = 1\n"))
    print(importlib.util.MAGIC_NUMBER, importlib.util.source_hash(b"v = 1\n").hex())
