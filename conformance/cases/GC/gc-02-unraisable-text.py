# @row GC-02
# @strategy counting: the moment of finalisation is the point
import io
import re
import sys

sys.stderr = io.StringIO()


class Named:
    def __del__(self):
        raise ValueError("from a method")


class Meta(type):
    def __repr__(cls):
        return "<Meta class>"


class Other(metaclass=Meta):
    def __del__(self):
        raise KeyError


Named.__qualname__ = "Renamed"
n = Named()
del n
print("went on")
o = Other()
del o
text = re.sub("0x[0-9a-f]+", "0x?", re.sub('".*/', '"', sys.stderr.getvalue()))
print(text, end="")
