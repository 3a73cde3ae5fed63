# @row BC-06
# Floats as text in old marshal data; a file that reads too much; strings that were interned before they are loaded.
import io
import marshal
import sys


def verdict(text):
    try:
        return marshal.loads(b"f" + bytes([len(text)]) + text)
    except ValueError as e:
        return ascii(str(e))


for text in b"1.5", b"-1e999", b"nan", b"+Infinity", b".5", b"5.", b" 1", b"1_0", b"", b"1\xff2", b"0x1p3", b"1e", b"2\0z", b"x" * 250:
    print(text[:10], verdict(text))


class Generous(io.BytesIO):
    def readinto(self, buffer):
        return super().readinto(buffer) + 1_000_000 * (len(buffer) > 4)


for value in 1.0, 1j, b"0123456789":
    try:
        print(marshal.load(Generous(marshal.dumps(value))))
    except ValueError as e:
        print(e)
words = sys.intern("not " + "a name")
print(marshal.loads(marshal.dumps(words)) is words, marshal.loads(marshal.dumps(words, 0)) is words)
