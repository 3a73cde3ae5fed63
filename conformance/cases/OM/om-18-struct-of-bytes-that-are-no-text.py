# @row OM-18
# A struct made from bytes that are no UTF-8 has a format that cannot be shown.
import struct
s = struct.Struct(b"<i2s")
print(s, s.format, s.size)
for f in (b"i\xc3", b"\x86"):
    try: s = struct.Struct(f)
    except struct.error as e: print(e)
import functools
k = functools.cmp_to_key(lambda a, b: 0)
print(k.obj)
