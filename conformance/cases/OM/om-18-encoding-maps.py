# @row OM-18
# The maps that encodings by table are made with: their type, what size() says, and where a dict serves.
import codecs
import importlib
import sys

for name in "iso8859_1", "iso8859_3", "koi8_r", "cp1252", "cp437", "mac_roman", "cp037", "cp874", "kz1048", "mac_arabic":
    module = importlib.import_module("encodings." + name)
    table = getattr(module, "decoding_table", None)
    if table is None:
        print(name, "has no table")
        continue
    made = codecs.charmap_build(table)
    print(name, type(made).__name__, len(made) if isinstance(made, dict) else (made.size(), sys.getsizeof(made)))
print(type(codecs.charmap_build("x")), codecs.charmap_build("\0" * 3), codecs.charmap_build("\0\U00010000"))
cls = type(codecs.charmap_build("".join(map(chr, range(256)))))
print(cls, list(vars(cls)), cls.__flags__ & ~(1 << 19))
try:
    cls()
except TypeError as error:
    print(error)
