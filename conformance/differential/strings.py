# @verify 0 20
# @nightly 0 1000
"""Random text: case, classes of characters, splitting, searching, translation, layout, hashes; encoding and decoding.

A block has 100 texts and 100 pieces of bytes; half of them are over an alphabet of two, so that searches find something.
"""
from digests import run, told

HANDLERS = ("strict", "ignore", "replace", "backslashreplace", "surrogateescape", "surrogatepass", "xmlcharrefreplace", "namereplace")
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "utf-7", "latin-1", "ascii", "unicode_escape", "raw_unicode_escape", "cp1252", "cp437", "iso8859-7", "koi8-r", "mac-roman")
PREDICATES = ("isalnum", "isalpha", "isascii", "isdecimal", "isdigit", "isidentifier", "islower", "isnumeric", "isprintable", "isspace", "istitle", "isupper")
CASES = ("capitalize", "casefold", "lower", "swapcase", "title", "upper")


def character(rng):
    kind = rng.randrange(10)
    if kind < 3:
        return rng.choice("abAB \t\n\r,.-_019'\"\\%{}")
    if kind < 5:
        return chr(rng.randrange(0x250))
    if kind < 6:
        return rng.choice("ßİŉǅΣσςΑﬁ٣²½\u1e9e\u0345\u03b0\u1fb3\u10d0\uab70\u2028\x85\x1c\u180e\u200d\ufeff\u0130i\u0131")
    if kind < 8:
        return chr(rng.randrange(0x3000))
    if kind == 8:
        return chr(rng.randrange(0xd800)) if rng.randrange(4) else chr(rng.randrange(0xd800, 0xe000))
    # Where CPython's namereplace finds its own numbers of aliases and sequences is left out.
    return chr(rng.choice((rng.randrange(0x10000, 0xf0000), rng.randrange(0xf1000, 0x110000))))


def text(rng, most=24):
    if rng.randrange(2):
        letters = rng.choice(("ab", "aB ", "a,", "é😀", "ab\n"))
        return "".join(rng.choice(letters) for _ in range(rng.randrange(most)))
    return "".join(character(rng) for _ in range(rng.randrange(most)))


def bound(rng):
    return rng.choice((None, rng.randrange(-30, 30), 2**70, -2**70))


def searching(rng, s):
    sub = text(rng, 4) if rng.randrange(2) or not s else s[rng.randrange(len(s)):][:rng.randrange(5)]
    low, high = bound(rng), bound(rng)
    return [told(getattr(s, name), sub, low, high) for name in ("find", "rfind", "index", "rindex", "count", "startswith", "endswith")] + [
        repr(sub in s), told(s.partition, sub), told(s.rpartition, sub), told(s.split, sub, rng.randrange(-1, 4)), told(s.rsplit, sub, rng.randrange(-1, 4)), told(s.replace, sub, text(rng, 3), rng.randrange(-1, 4)),
        repr(s.strip(sub)), repr(s.lstrip(sub)), repr(s.rstrip(sub)), repr(s.removeprefix(sub)), repr(s.removesuffix(sub))]


def layout(rng, s):
    width, fill = rng.randrange(40), (text(rng, 3) or "*")[0]
    table = {ord(character(rng)): rng.choice((None, character(rng), text(rng, 4), ord(character(rng)))) for _ in range(4)} | {ord("a"): rng.choice((None, "é", "bb", 98))}
    return [repr(s.center(width, fill)), repr(s.ljust(width, fill)), repr(s.rjust(width, fill)), repr(s.zfill(width)), repr(s.expandtabs(rng.randrange(9))), repr(s.splitlines(rng.randrange(2))), repr(s.split()), repr(s.rsplit(None, 2)),
            repr(s.translate(table)), told(s.format_map, {"a": 1}), told(s.format, 1, 2), told(lambda: s % 3), repr(s[::rng.choice((1, 2, -1, -3))]), repr(s * rng.randrange(3)), ascii(s), told(format, s, f"{fill}^{width}.{rng.randrange(9)}")]


def coding(rng, s):
    for _ in range(6):
        encoding, handler = rng.choice(ENCODINGS), rng.choice(HANDLERS)
        yield f"{encoding} {handler} " + told(s.encode, encoding, handler)
        data = rng.choice((rng.randbytes(rng.randrange(12)), damaged(rng, s)))
        yield f"{encoding} {handler} {data!r} " + told(data.decode, encoding, handler)


def damaged(rng, s):
    """Text that was encoded well, with a byte changed, added or lost."""
    encoding = rng.choice(ENCODINGS[:13])
    data = bytearray(s.encode(encoding, "replace" if rng.randrange(2) else "namereplace" if encoding == "ascii" else "ignore"))
    for _ in range(rng.randrange(3)):
        at = rng.randrange(len(data) + 1)
        data[at:at + rng.randrange(2)] = rng.randbytes(rng.randrange(2)) if rng.randrange(2) else rng.choice((b"\\x", b"\\N{", b"+", b"\xed\xa0\x80", b"\xf4\x90", b"\\U0011", b"\xc0", b"\\777", b"\\\n"))
    return bytes(data)


def items(rng):
    for _ in range(100):
        s, other = text(rng), text(rng)
        yield " ".join([ascii(s), str(hash(s)), *(str(getattr(s, name)()) for name in PREDICATES), *(ascii(getattr(s, name)()) for name in CASES)])
        yield " ".join(searching(rng, s))
        yield " ".join(layout(rng, s))
        yield f"{s < other} {s == other} {s >= other} {ascii(s + other)} {ascii(other.join(s))} {told(int, s)} {told(float, s)} {hash(s.encode('utf-8', 'surrogatepass'))}"
        yield from coding(rng, s)


run(items)
