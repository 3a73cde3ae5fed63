# @row OM-18
print(
    chr(65), ascii(chr(0x10FFFF)), ord("a"), ord("\U0001f600"), ord(b"a"), ord(bytearray(b"z")), hex(255), hex(-255),
    oct(8), bin(-5), bin(0), hex(True), chr(True) == "\x01", hex(2**70),
)
class I:
    def __index__(self): return 66
print(chr(I()), hex(I()), bin(I()), oct(I()))
for bad in (
    lambda: chr(-1), lambda: chr(0x110000), lambda: chr("a"), lambda: chr(1.5), lambda: chr(2**70), lambda: ord(""),
    lambda: ord("ab"), lambda: ord(5), lambda: ord(b"ab"), lambda: hex(1.5), lambda: bin("a"), lambda: oct(None),
    lambda: chr(), lambda: ord(b""),
):
    try: print(bad())
    except (TypeError, ValueError, OverflowError) as e: print(type(e).__name__, e)
