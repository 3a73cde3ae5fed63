# @row IM-02
import binascii, zlib
def show(f, *args, **kwargs):
    try:
        value = f(*args, **kwargs)
        print(f.__name__, args, kwargs, value if isinstance(value, (bytes, int)) else type(value).__name__)
    except Exception as e:
        print(f.__name__, args, kwargs, type(e).__module__, type(e).__mro__[1].__name__, type(e).__name__, e)
for text in (b"", b"=", b"==", b"ab=", b"ab==", b"ab==c", b"abc=", b"abc", b"a", b"abcde", b"ab=c", b"ab\n==", b"====", b"ab===", b"abcd=", b"abcd===="):
    show(binascii.a2b_base64, text)
    show(binascii.a2b_base64, text, strict_mode=True)
for bad in ("\xe9", 3, None): show(binascii.a2b_base64, bad)
for text in ("abc", "ag", "ab", 3, "a\xe9"): show(binascii.a2b_hex, text)
show(binascii.b2a_hex, b"abcd", ":", 2)
show(binascii.b2a_hex, b"abcd", sep=b"-", bytes_per_sep=-3)
for line in (b"!\x7f", b"#86)Cab", b"#86)C\n"): show(binascii.a2b_uu, line)
show(binascii.b2a_uu, b"x" * 46)
show(binascii.b2a_uu, b"\0\0\0", backtick=True)
for start in (0, 70000, -1): show(binascii.crc_hqx, b"123", start)
show(binascii.crc32, b"123", -5)
show(binascii.a2b_qp, b"a=3Db=\nfoo_=zz=", True)
show(binascii.a2b_qp, "a_b==c =\r\nd=4")
show(binascii.b2a_qp, b"a b \n. x=\xe9_\t\r\n.\r", header=True)
show(binascii.b2a_qp, b"x" * 100 + b"\n" + b" " * 80)
show(binascii.b2a_qp, b"a\tb \t\n", quotetabs=True, istext=False)
for kw in ({"level": 10}, {"wbits": 3}, {"wbits": -8}, {"wbits": 8}): show(zlib.compress, b"a", **kw)
for kw in ({"wbits": -8}, {"method": 3}, {"memLevel": 10}, {"strategy": 9}, {"level": 11}, {"zdict": "x"}, {"zdict": b"x", "wbits": 31}): show(zlib.compressobj, **kw)
packed = zlib.compress(b"hi")
for data in (b"", b"x", b"xx", packed + b"more", packed[:-1], packed[:-1] + b"z", b"x\x9c\x07", b"x\x9c\x01\0\0\0\0"): show(zlib.decompress, data)
for wbits in (9, 40, 7, 31, 47, 0, 16, 32, 48): show(zlib.decompress, packed, wbits=wbits)
gz = zlib.compress(b"hi", wbits=31)
for data in (gz, gz[:-1] + b"x", gz[:-5] + b"12345", b"\x1f\x8b\x07" + b"a" * 20, b"\x1f\x8b\x08\xff" + b"a" * 20): show(zlib.decompress, data, wbits=47)
c = zlib.compressobj(zdict=b"hello world")
d = c.compress(b"hello world") + c.flush()
print(d, zlib.decompressobj(zdict=b"hello world").decompress(d))
show(zlib.decompressobj(zdict=b"nope").decompress, d)
show(zlib.decompressobj().decompress, d)
show(c.flush)
show(c.compress, b"x")
data = bytes(((i * 7919 >> 5) % 61 * (i % 13)) & 255 for i in range(60000))
for level in (-1, 1, 5, 9):
    for strategy in (0, 1, 2):
        for wbits in (15, 31, -15):
            c = zlib.compressobj(level, wbits=wbits, strategy=strategy)
            out = c.compress(data[:30]) + c.flush(zlib.Z_SYNC_FLUSH) + c.compress(data[30:]) + c.flush(zlib.Z_FULL_FLUSH) + c.flush()
            print(level, strategy, wbits, len(out), zlib.crc32(out), zlib.decompress(out, wbits) == data)
for wbits in (9, 10, 14, 25, -9): print(zlib.decompress(zlib.compress(data, wbits=wbits), wbits) == data)
out = rest = zlib.compress(data)
d = zlib.decompressobj()
sizes = []
while not d.eof:
    sizes.append(len(d.decompress(rest, 777)))
    rest = d.unconsumed_tail
print(len(sizes), sizes[:3], sizes[-3:], d.unused_data, d.flush())
d = zlib.decompressobj()
print(sum(len(d.decompress(out[i:i + 1])) for i in range(len(out))), d.eof, d.decompress(b"qq"), d.unused_data)
d = zlib._ZlibDecompressor()
print(len(d.decompress(out, 100)), d.needs_input, len(d.decompress(b"", 100)), d.needs_input, len(d.decompress(b"")), d.eof, d.needs_input)
show(d.decompress, b"x")
print(zlib.crc32(b"abc", -1), zlib.crc32(b"abc", 1 << 40), zlib.adler32(b"abc", 70000 << 16 | 65521), zlib.crc32(data, 5), zlib.adler32(data, 5))
