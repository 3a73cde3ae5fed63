"""Makes the tables of the Chinese, Japanese and Korean encodings from a running CPython.

    python3.13 multibyte_tables.py FOLDER

writes a file for each family into FOLDER, the resources of `dev.vertebra.natives.multibyte`. Every sequence of bytes
that a table can hold is decoded and every code point is encoded, so the files say what the codecs do, whatever tables
they have. `CodeTableReader` knows the format; it is described at `section` here.
"""
import codecs
import sys
import zlib
from pathlib import Path

FAMILIES = {
    "cn": {"gb2312": None, "gbk": "gb2312", "gb18030": "gbk"},
    "jp": {"euc_jp": None, "shift_jis": None, "cp932": "shift_jis", "euc_jis_2004": "euc_jp",
           "euc_jisx0213": "euc_jis_2004", "shift_jis_2004": "shift_jis", "shift_jisx0213": "shift_jis_2004"},
    "kr": {"euc_kr": None, "cp949": "euc_kr", "johab": None},
    "tw": {"big5": None, "cp950": "big5", "big5hkscs": "big5"},
}
ILLEGAL, LEAD = 0xFFFF, 0xFFFE
SHIFT3 = 0x8F
EXTRA = 0xD800
# What a code stands for that was left out: it is an error of two bytes, not one.
REFUSED = "\0\0"


class Encoding:
    """What an encoding maps, as CPython does it."""

    def __init__(self, name, base):
        self.name = name
        self.codec = codecs.lookup(name)
        self.extras = list(base.extras) if base else []
        self.singles = [self.single(byte) for byte in range(256)]
        self.double, self.triple = {}, {}
        for lead in range(256):
            if self.singles[lead] == LEAD:
                self.read(lead)
        self.codes = {}
        for point in range(0x110000):
            code = self.code(chr(point))
            if code:
                self.codes[point] = code

    def decoded(self, data):
        try:
            return self.codec.decode(data)[0]
        except UnicodeDecodeError as error:
            if error.reason.startswith("illegal"):
                return None if error.end == 1 else REFUSED
            return error.reason

    def single(self, byte):
        text = self.decoded(bytes([byte]))
        if text is None:
            return ILLEGAL
        return ord(text) if len(text) == 1 else LEAD

    def read(self, lead):
        for second in range(256):
            text = self.decoded(bytes([lead, second]))
            if text is None:
                continue
            if not text.startswith("incomplete"):
                self.double[lead << 8 | second] = self.value(text)
            elif lead == SHIFT3 and self.name.startswith("euc_j"):
                for third in range(0x80, 0x100):
                    text = self.decoded(bytes([lead, second, third]))
                    if text is not None:
                        self.triple[second << 8 | third & 0x7F] = self.value(text)

    def value(self, text):
        """The number that stands for a text in a table: of a character, or of the entry in the list of others."""
        if len(text) == 1 and ord(text) < 0x10000:
            assert not 0xD800 <= ord(text) < 0xE000 and text != "\0"
            return ord(text)
        entry = (0, 0) if text == REFUSED else (ord(text[0]), ord(text[1]) if len(text) == 2 else 0)
        assert len(text) <= 2 and len(self.extras) < 0x800
        if entry not in self.extras:
            self.extras.append(entry)
        return EXTRA + self.extras.index(entry)

    def code(self, char):
        """The number of the bytes of a character: of one or two, or of the last two of three, or 0."""
        if "\ud800" <= char <= "\udfff":
            return 0
        try:
            data = self.codec.encode(char)[0]
        except UnicodeEncodeError:
            return 0
        if len(data) == 3 and data[0] == SHIFT3:
            return data[1] << 8 | data[2] & 0x7F
        return int.from_bytes(data, "big") if len(data) <= 2 else 0


def varint(out, number):
    while number >= 0x80:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    out.append(number)


def mapping(entries):
    """A map of numbers to numbers of 16 bits: its length, the gaps between its keys, and for each value the upper and
    then the lower byte of its difference to the one before."""
    out, upper, lower = bytearray(), bytearray(), bytearray()
    varint(out, len(entries))
    after, before = 0, 0
    for key, value in sorted(entries.items()):
        varint(out, key - after)
        after = key + 1
        difference = value - before & 0xFFFF
        upper.append(difference >> 8)
        lower.append(difference & 0xFF)
        before = value
    return out + upper + lower


def changed(new, old):
    return {key: new.get(key, 0) for key in new.keys() | old.keys() if new.get(key, 0) != old.get(key, 0)}


def expected(encoding):
    """How a reader that knows only the ways from bytes to text expects characters to be encoded: as the lowest
    code of one byte, else of two, else as the highest of three."""
    codes = {}
    for byte, value in enumerate(encoding.singles):
        if byte and value < LEAD:
            codes.setdefault(value, byte)
    for code, value in [*sorted(encoding.double.items()), *sorted(encoding.triple.items(), reverse=True)]:
        if EXTRA <= value < EXTRA + len(encoding.extras):
            value, second = encoding.extras[value - EXTRA]
            if second or not value:
                continue
        codes.setdefault(value, code)
    return codes


def section(encoding, base):
    """One encoding: its characters beyond 16 bits and pairs of them, after those of the base, and then four maps. Those of one byte, two and
    three (without the first) to characters hold what differs from the base; the last one corrects `expected`."""
    out = bytearray()
    extras = encoding.extras[len(base.extras) if base else 0:]
    varint(out, len(extras))
    for first, second in extras:
        varint(out, first)
        varint(out, second)
    singles = dict(enumerate(encoding.singles))
    out += mapping(changed(singles, dict(enumerate(base.singles)) if base else {}))
    out += mapping(changed(encoding.double, base.double if base else {}))
    out += mapping(changed(encoding.triple, base.triple if base else {}))
    out += mapping(changed(encoding.codes, expected(encoding)))
    return out


def main(folder):
    for family, members in FAMILIES.items():
        encodings = {}
        whole = bytearray()
        for name, base in members.items():
            encoding = encodings[name] = Encoding(name, encodings.get(base))
            part = section(encoding, encodings.get(base))
            title = f"{name}|{base or ''}|{len(part)}\n".encode()
            whole += title + part
            print(name, len(encoding.double), len(encoding.triple), len(encoding.extras),
                  len(changed(encoding.codes, expected(encoding))), len(part), len(zlib.compress(part, 9)))
        (Path(folder) / f"{family}.tables").write_bytes(zlib.compress(whole, 9))


if __name__ == "__main__":
    main(sys.argv[1])
