# @verify 0 4
# @nightly 0 364
# @chunk 26
"""All that the codecs of Chinese, Japanese and Korean map.

A block is a part of one encoding: all sequences of one and two bytes alone; all characters alone; all that begin a pair,
with all that may follow; then sequences of three and four bytes with what is around them, some first bytes at a time.
"""
import codecs
import sys

from digests import run, told

ENCODINGS = (
    "gb2312", "big5hkscs", "euc_jp", "iso2022_jp_2", "gbk", "gb18030", "hz", "big5", "cp950", "shift_jis", "cp932", "euc_jis_2004", "euc_jisx0213", "shift_jis_2004",
    "shift_jisx0213", "euc_kr", "cp949", "johab", "iso2022_kr", "iso2022_jp", "iso2022_jp_1", "iso2022_jp_2004", "iso2022_jp_3", "iso2022_jp_ext", "big5hkscs", "euc_jis_2004")
PARTS = 14
DESIGNATIONS = (b"\x1b$@", b"\x1b$B", b"\x1b$A", b"\x1b$(C", b"\x1b$(D", b"\x1b$(O", b"\x1b$(P", b"\x1b$(Q", b"\x1b(J", b"\x1b(I", b"\x1b$)C\x0e", b"\x1b.A\x1bN", b"\x1b.F\x1bN", b"~{")


def two_bytes(codec):
    for first in range(256):
        yield told(codec.decode, bytes([first]))
        for second in range(256):
            yield told(codec.decode, bytes([first, second]))
    for before in DESIGNATIONS:
        for first in range(256):
            yield told(codec.decode, before + bytes([first]))
            yield ascii(codec.decode(b"".join(before + bytes([first, second]) + b"\n" for second in range(256)), "backslashreplace"))


def characters(codec):
    for first in range(0, 0x110000, 0x80):
        points = [chr(point) for point in range(first, first + 0x80)]
        yield repr(codec.encode("".join(points), "xmlcharrefreplace" if first < 0xd800 or first >= 0xe000 else "backslashreplace"))
        if first < 0x3200 or first % 0x1000 == 0 or first >= 0xf000 and first < 0x30000:
            for point in points:
                yield told(codec.encode, point)


def pairs(codec):
    seconds = [chr(point) for point in (*range(0x2e0, 0x310), 0, 0x41, 0x3099, 0x309a, 0x309b, 0x3042, 0x4e00, 0x20089, 0xd800)]
    for point in (*range(0x80, 0x370), *range(0x3000, 0x3300), 0xff3c, 0x9b1d):
        for second in seconds:
            yield told(codec.encode, chr(point) + second)
        encoder = codec.incrementalencoder()
        yield told(encoder.encode, chr(point)) + told(encoder.getstate) + told(encoder.encode, "\u0300", True)


def long_sequences(codec, part):
    lead3 = range(part, 256, PARTS - 3)
    seconds = range(256)
    for first in lead3:
        for second in seconds:
            data = b"".join(bytes([first, second, third]) + b"\n" for third in range(256))
            yield ascii(codec.decode(data, "backslashreplace"))
        if first >= 0x80:
            for second in (*range(0x2f, 0x3b), 0xd4):
                data = b"".join(bytes([first, second, third, fourth]) + b"\n" for third in range(0x7f, 256) for fourth in range(0x2f, 0x3b))
                yield ascii(codec.decode(data, "replace"))
        if first >= 0xa0:
            data = b"".join(b"\xa4\xd4\xa4" + bytes([first, 0xa4, second, 0xa4, third]) for second in range(0xbe, 0xd5) for third in range(0xa0, 0xd6))
            yield ascii(codec.decode(data, "backslashreplace"))


def items(rng, number):
    codec = codecs.lookup(ENCODINGS[number % len(ENCODINGS)])
    part = number // len(ENCODINGS)
    decoder = type("Decoding", (), {"decode": staticmethod(lambda data, errors="strict": codec.decode(data, errors)[0]), "encode": staticmethod(lambda text, errors="strict": codec.encode(text, errors)[0]), "incrementalencoder": codec.incrementalencoder})
    yield codec.name
    yield from (two_bytes, characters, pairs)[part](decoder) if part < 3 else long_sequences(decoder, part - 3)


if __name__ == "__main__":
    first, count = map(int, sys.argv[1:3])
    for number in range(first, first + count):
        sys.argv[1:3] = [str(number), "1"]
        run(lambda rng: items(rng, number))
