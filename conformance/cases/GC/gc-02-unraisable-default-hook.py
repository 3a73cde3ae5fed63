# @row GC-02
# @strategy counting: the moment of finalisation is the point
import io
import re
import sys


class Bad:
    def __repr__(self): return "<Bad>"
    def __del__(self):
        raise ValueError("in del")


sys.stderr = io.StringIO()
b = Bad()
del b
print(re.sub("0x[0-9a-f]+", "0x?", re.sub('".*/', '"', sys.stderr.getvalue())), end="")
print("went on")
