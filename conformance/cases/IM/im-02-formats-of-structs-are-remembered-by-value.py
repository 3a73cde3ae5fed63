# @row IM-02
"""A format that was read once is found again by its text, whatever object has it; what is no text fails each time."""
import struct


class Format(str):
    pass


for _ in range(2):
    print(struct.calcsize("<iHd"), struct.calcsize("".join(["<i", "Hd"])), struct.calcsize(b"<iHd"), struct.calcsize(Format("<iHd")))
    for wrong in ("ä", "z", "3", "i\0", "\ud800", ["i"], 5):
        try:
            print(struct.calcsize(wrong))
        except (struct.error, TypeError, UnicodeError) as error:
            print(type(error).__name__, error)
    struct._clearcache()
for data in (b"\1\2", bytearray(b"\1\2"), memoryview(b"\1\2\3")[1:], b"\1", b"", 5, "ab"):
    try:
        print(struct.unpack("<h", data))
    except (struct.error, TypeError) as error:
        print(type(error).__name__, error)
