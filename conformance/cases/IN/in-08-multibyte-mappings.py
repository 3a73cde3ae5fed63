# @row IN-08
# Digests of what whole encodings map: all codes of two bytes, all characters.
import codecs
import hashlib

for name in ("gb2312", "cp932", "euc_jis_2004", "big5hkscs", "johab"):
    codec = codecs.lookup(name)
    text = "".join(codec.decode(bytes([first]) + bytes([second]) + b"\n", "backslashreplace")[0] for first in range(0x80, 256) for second in range(0x21, 256, 7))
    print(name, len(text), hashlib.sha256(text.encode()).hexdigest())
    data = b"".join(codec.encode("".join(map(chr, range(first, first + 256))), "replace")[0] for first in (*range(0x80, 0xd800, 256), *range(0xe000, 0x10000, 256), *range(0x20000, 0x2a000, 256)))
    print(len(data), hashlib.sha256(data).hexdigest())
