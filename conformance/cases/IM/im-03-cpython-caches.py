# @row IM-03
# @process
# @options -X cpython_caches
# With this switch compiled files are those of CPython: its tag and magic number; they are read in place of the source.
import sys, os, importlib, importlib.util
from scratch import Scratch
sys.dont_write_bytecode = False
with Scratch() as s:
    source = s.write("common.py", "def f(a, *b):\n    return [x + a for x in b]\nclass K:\n    y: int = 3\n")
    os.utime(source, (1000, 1000))
    import common
    pyc = importlib.util.cache_from_source(source)
    print(s.clean(pyc), s.clean(common.__cached__), common.f(1, 2), sys.implementation.cache_tag)
    data = open(pyc, "rb").read()
    print(len(data) > 16, data[:16])
    del sys.modules["common"]
    with open(source, "w") as file: file.write("raise SystemExit('the source was read')\n" + " " * (os.path.getsize(source) - 40))
    os.utime(source, (1000, 1000))
    with open(pyc, "r+b") as file:
        file.seek(12); file.write(os.path.getsize(source).to_bytes(4, "little"))
    importlib.invalidate_caches()
    import common
    print(common.K.y)
