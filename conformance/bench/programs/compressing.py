"""zlib: texts and binary data compressed at several levels and back, at once and by pieces; checksums."""
import zlib


def main(n):
    text = " ".join(f"word{i % 997} and {i}" for i in range(n)).encode()
    data = bytes(i * i * 7919 >> 5 & 255 for i in range(n * 4))
    total = 0
    for value in text, data:
        for level in 1, 6, 9:
            stored = zlib.compress(value, level)
            total += len(zlib.decompress(stored))
        packer = zlib.compressobj(6, zlib.DEFLATED, 31)
        parts = [packer.compress(value[i:i + 1000]) for i in range(0, len(value), 1000)] + [packer.flush()]
        unpacker = zlib.decompressobj(31)
        total += sum(len(unpacker.decompress(part)) for part in parts)
        total += zlib.crc32(value) % 1009 + zlib.adler32(value) % 1009
        check = 0
        for i in range(0, len(value), 64):
            check = zlib.crc32(value[i:i + 64], check)
        total += check % 1009
    for i in range(n // 20):
        total += len(zlib.decompress(zlib.compress(b"a short text %d" % i)))
    return total


if __name__ == "__main__":
    from harness import run
    run(main, 30_000)
