# @row GC-04
import gc

for value in (1, 1.5, 2j, True, None, "text", b"bytes", ..., NotImplemented, range(3), bytearray(), 10**40):
    print(type(value).__name__, gc.is_tracked(value))
for kind in (int, str, type, object, gc.collect.__class__):
    print(kind.__name__, gc.is_tracked(kind))
