# @row OM-18
print(
    bytes.fromhex("00ff 1a\t2B\n"), bytes.fromhex(""), bytearray.fromhex("ff"), b"\x00\xffab".hex(), b"abcdef".hex(":"),
    b"abcdef".hex(":", 2), b"abcde".hex("-", 2), b"abcde".hex("-", -2), b"abc".hex(b"."), b"".hex(":"),
    b"abc".hex("-", 0), bytearray(b"xy").hex(), memoryview(b"xy").hex(" "), b"ab".hex(sep="x", bytes_per_sep=1),
)
class B(bytes): pass
print(type(B.fromhex("41")).__name__)
for bad in (
    lambda: bytes.fromhex("f"), lambda: bytes.fromhex("gg"), lambda: bytes.fromhex("f f"), lambda: bytes.fromhex(b"ff"),
    lambda: bytes.fromhex(5), lambda: bytes.fromhex("é"), lambda: b"a".hex("::"), lambda: b"a".hex(""),
    lambda: b"a".hex("é"), lambda: b"a".hex(5), lambda: bytes.fromhex("00 zz"), lambda: b"a".hex(":", "x"),
):
    try: print(bad())
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
