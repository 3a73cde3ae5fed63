# @row IN-08
# Patterns and numbers know the characters of Unicode 15.1 and none that came later.
import _sre
import decimal
import re

LATER_DIGITS = 0x10D40, 0x116D0, 0x11BF0, 0x1CCF0, 0x1E5F1
LATER_LETTERS = 0x1C89, 0x1C8A, 0xA7CB, 0xA7DA, 0x10D50, 0x105C0, 0x16D43
KNOWN = 0x660, 0x1E950, 0x4E00, 0x13A0, 0x1E921, 0x264, 0x19B, 0xDF, 0x130


def tried(function, text):
    try:
        return function(text)
    except (ValueError, decimal.InvalidOperation) as e:
        return type(e).__name__


for point in LATER_DIGITS + LATER_LETTERS + KNOWN:
    c = chr(point)
    print(
        hex(point),
        [bool(re.match(p, c)) for p in (r"\w", r"\W", r"\d", r"\D", r"\b")],
        [tried(f, c) for f in (int, float, complex, decimal.Decimal)],
        _sre.unicode_iscased(point),
        hex(_sre.unicode_tolower(point)),
    )
print(bool(re.match("\u1c8a", "\u1c89", re.I)), bool(re.match("\u10d0", "\u1c90", re.I)))
print([hex(n) for n in range(0x180, 0x270) if re.match("[\ua700-\U00010000]", chr(n), re.I)])
print(tried("{0[\U00010d41]}".format, {"\U00010d41": "no digit"}))
