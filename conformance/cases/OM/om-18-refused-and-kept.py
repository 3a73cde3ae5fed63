# @row OM-18
# A Struct shows the format that it has refused and works by the one before; characters of arrays that are none are told.
import array
import struct
import warnings


def told(action, *arguments):
    try:
        print(action(*arguments))
    except (ValueError, TypeError, struct.error) as error:
        print(type(error).__name__, error)


made = struct.Struct("hh")
for text in "zz", b"\x7f\x86", "1", "é", 3, struct.Struct("i"):
    told(made.__init__, text)
    told(repr, made)
    told(lambda: made.format)
    told(lambda: (made.size, made.pack(1, 2)))
warnings.simplefilter("ignore")
for code in "uw":
    letters = array.array(code, "ab")
    letters.byteswap()
    for action in repr, str, list, array.array.tounicode, array.array.tolist:
        told(action, letters)
    told(letters.index, "x")
