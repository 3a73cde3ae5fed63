# @row IM-03
# An unchecked hash-based file is believed.
import sys, py_compile
from scratch import Scratch
sys.dont_write_bytecode = False
with Scratch() as s:
    src = s.write("believed.py", "v = 1\n")
    py_compile.compile(src, invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH)
    s.write("believed.py", "v = 2\n")
    import believed
    print(believed.v)
