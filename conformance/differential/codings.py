# @verify 0 12
# @nightly 0 600
# @chunk 40
"""Random text and bytes through the codecs of Chinese, Japanese and Korean: every error handler, in pieces, by streams.

A block has 30 texts and 30 pieces of bytes, half of them text that was encoded and then damaged.
"""
import codecs
import io

from digests import run, told

ENCODINGS = (
    "gb2312", "gbk", "gb18030", "hz", "big5", "cp950", "big5hkscs", "shift_jis", "cp932", "euc_jp", "euc_jis_2004", "euc_jisx0213", "shift_jis_2004", "shift_jisx0213",
    "euc_kr", "cp949", "johab", "iso2022_kr", "iso2022_jp", "iso2022_jp_1", "iso2022_jp_2", "iso2022_jp_2004", "iso2022_jp_3", "iso2022_jp_ext")
HANDLERS = ("strict", "ignore", "replace", "backslashreplace", "surrogateescape", "xmlcharrefreplace", "namereplace", "surrogatepass", "test.back", "test.text", "test.bytes", "test.wrong")
ESCAPES = (b"\x1b$@", b"\x1b$B", b"\x1b$A", b"\x1b$(C", b"\x1b$(D", b"\x1b$(O", b"\x1b$(P", b"\x1b$(Q", b"\x1b(J", b"\x1b(I", b"\x1b(B", b"\x1b$)C", b"\x0e", b"\x0f", b"\x1b.A", b"\x1b.F", b"\x1bN", b"\x1b", b"\x1b&@\x1b$B", b"\x1b%x", b"~{", b"~}", b"~~", b"~\n", b"\n", b"\x81\x30\x81\x30", b"\x8f", b"\x8e", b"\xa4\xd4")


def register():
    jumps = {"back": 0}

    def back(error):
        """Goes back a little, twice at most for an error."""
        jumps["back"] += 1
        return ("<", error.end) if jumps["back"] % 3 else ("!", max(0, error.start - 2) if jumps["back"] < 40 else error.end)

    codecs.register_error("test.back", back)
    codecs.register_error("test.text", lambda error: ("\u4e00\U00020089\ud800\udc00" if isinstance(error, UnicodeDecodeError) else "\u3042?\xca", error.end))
    codecs.register_error("test.bytes", lambda error: (b"\xff\x1b", error.end - len(error.object) or error.end))
    codecs.register_error("test.wrong", lambda error: ("", error.end + 2 ** (7 * (error.start % 11))))
    return jumps


JUMPS = register()


def character(rng):
    kind = rng.randrange(12)
    if kind < 3:
        return rng.choice("abAB \n~\\{}019\x00\x0e\x1b\xa5\u203e\uff3c\uff5e")
    if kind < 5:
        return chr(rng.choice((rng.randrange(0x3040, 0x3100), rng.randrange(0xff00, 0xffe0))))
    if kind < 8:
        return chr(rng.choice((rng.randrange(0x4e00, 0xa000), rng.randrange(0xac00, 0xd7a4))))
    if kind < 9:
        return rng.choice("\xca\xea\u304b\u30ab\u0254\u02e9\xe6\u31f7") + rng.choice("\u0304\u030c\u309a\u0300\u0301\u02e5a")
    if kind < 10:
        return chr(rng.randrange(0x20000, 0x2a6e0))
    return chr(rng.choice((rng.randrange(0x600), rng.randrange(0x2000, 0x3000), rng.randrange(0xd800, 0xe000), rng.randrange(0x110000))))


def text(rng, most=14):
    return "".join(character(rng) for _ in range(rng.randrange(most)))


def data(rng, encoding):
    if rng.randrange(2):
        parts = [bytes(rng.randrange(256) for _ in range(rng.randrange(4))) if rng.randrange(3) else rng.choice(ESCAPES) for _ in range(rng.randrange(8))]
        return b"".join(parts)
    whole = bytearray(text(rng).encode(encoding, "ignore"))
    if whole and rng.randrange(2):
        whole[rng.randrange(len(whole))] = rng.randrange(256)
        if rng.randrange(3) == 0:
            del whole[rng.randrange(len(whole))]
    return bytes(whole)


def cut(rng, whole):
    while whole:
        n = rng.randrange(1, 5)
        yield whole[:n]
        whole = whole[n:]
    yield whole


def pieces(rng, coder, method, whole, encoding, handler):
    """A text in pieces, with the state in between; sometimes another codec goes on from it."""
    for part in list(cut(rng, whole)):
        JUMPS["back"] = 0
        yield told(getattr(coder, method), part) + told(coder.getstate)
        if rng.randrange(4) == 0:
            state = coder.getstate()
            coder = type(coder)(handler)
            yield told(coder.setstate, state) + told(coder.getstate)
        if rng.randrange(20) == 0:
            yield told(coder.reset) + told(coder.getstate)
    JUMPS["back"] = 0
    yield told(getattr(coder, method), whole[:0], True) + told(coder.getstate)


def read(rng, encoding, handler, whole):
    reader = codecs.getreader(encoding)(io.BytesIO(whole), handler)
    for _ in range(6):
        JUMPS["back"] = 0
        yield told(getattr(reader, rng.choice(("read", "readline", "readlines"))), rng.choice((None, -1, 0, 1, 2, 5)))


def write(rng, encoding, handler, whole):
    file = io.BytesIO()
    writer = codecs.getwriter(encoding)(file, handler)
    for part in list(cut(rng, whole)):
        JUMPS["back"] = 0
        yield told(writer.write, part) if rng.randrange(3) else told(writer.writelines, [part, part])
    yield told(writer.reset) + repr(file.getvalue())


def items(rng):
    for _ in range(30):
        encoding, handler = rng.choice(ENCODINGS), rng.choice(HANDLERS)
        codec = codecs.lookup(encoding)
        s, b = text(rng), data(rng, encoding)
        JUMPS["back"] = 0
        yield f"{encoding} {handler} {s!a} " + told(codec.encode, s, handler)
        JUMPS["back"] = 0
        yield f"{encoding} {handler} {b!a} " + told(codec.decode, b, handler)
        yield from pieces(rng, codec.incrementalencoder(handler), "encode", s, encoding, handler)
        yield from pieces(rng, codec.incrementaldecoder(handler), "decode", b, encoding, handler)
        yield from read(rng, encoding, handler, b)
        yield from write(rng, encoding, handler, s)


if __name__ == "__main__":
    run(items)
