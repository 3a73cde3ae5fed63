"""Huffman coding: tree, canonical codes, bit streams, run-length and LZ77 stages, a container format with a checksum."""
import heapq
import struct
from collections import Counter
from itertools import groupby


class BitWriter:
    def __init__(self):
        self.data, self.current, self.used = bytearray(), 0, 0

    def write(self, value, width):
        for shift in range(width - 1, -1, -1):
            self.current = self.current << 1 | value >> shift & 1
            self.used += 1
            if self.used == 8:
                self.data.append(self.current)
                self.current = self.used = 0

    def finish(self):
        pad = -self.used % 8
        self.write(0, pad)
        return bytes(self.data), pad


class BitReader:
    def __init__(self, data, pad=0):
        self.data, self.end, self.pos = data, len(data) * 8 - pad, 0

    def bit(self):
        if self.pos >= self.end:
            raise EOFError("out of bits")
        byte, offset = divmod(self.pos, 8)
        self.pos += 1
        return self.data[byte] >> 7 - offset & 1

    def read(self, width):
        value = 0
        for _ in range(width):
            value = value << 1 | self.bit()
        return value

    def __bool__(self):
        return self.pos < self.end


class Node:
    __slots__ = ("weight", "symbol", "left", "right", "least")

    def __init__(self, weight, symbol=None, left=None, right=None):
        self.weight, self.symbol, self.left, self.right = weight, symbol, left, right
        self.least = symbol if left is None else min(left.least, right.least)

    def __lt__(self, other):
        return (self.weight, self.least) < (other.weight, other.least)

    def leaves(self, depth=0):
        if self.left is None:
            yield self.symbol, max(depth, 1)
        else:
            yield from self.left.leaves(depth + 1)
            yield from self.right.leaves(depth + 1)

    def show(self, indent=0):
        label = f"{self.weight}" + ("" if self.symbol is None else f" {chr(self.symbol)!r}")
        yield "  " * indent + label
        for child in (self.left, self.right):
            if child is not None:
                yield from child.show(indent + 1)


def tree(data):
    heap = [Node(n, s) for s, n in Counter(data).items()]
    heapq.heapify(heap)
    while len(heap) > 1:
        a, b = heapq.heappop(heap), heapq.heappop(heap)
        heapq.heappush(heap, Node(a.weight + b.weight, None, a, b))
    return heap[0] if heap else None


def canonical(lengths):
    codes, code, previous = {}, 0, 0
    for length, symbol in sorted((n, s) for s, n in lengths.items()):
        code <<= length - previous
        codes[symbol] = code, length
        code, previous = code + 1, length
    return codes


def compress(data):
    root = tree(data)
    if root is None:
        return b"HUF1" + struct.pack(">IIBH", 0, checksum(data), 0, 0)
    codes = canonical(dict(root.leaves()))
    writer = BitWriter()
    for byte in data:
        writer.write(*codes[byte])
    body, pad = writer.finish()
    table = b"".join(struct.pack("BB", s, n) for s, (_, n) in sorted(codes.items()))
    return b"HUF1" + struct.pack(">IIBH", len(data), checksum(data), pad, len(codes)) + table + body


def decompress(blob):
    if blob[:4] != b"HUF1":
        raise ValueError(f"bad magic {blob[:4]!r}")
    size, check, pad, symbols = struct.unpack_from(">IIBH", blob, 4)
    start = 4 + struct.calcsize(">IIBH")
    table = blob[start:start + 2 * symbols]
    codes = {(c, n): s for s, (c, n) in canonical(dict(zip(table[::2], table[1::2]))).items()}
    reader, out = BitReader(blob[start + 2 * symbols:], pad), bytearray()
    while len(out) < size:
        code = length = 0
        while (code, length) not in codes:
            code, length = code << 1 | reader.bit(), length + 1
        out.append(codes[code, length])
    if checksum(out) != check:
        raise ValueError(f"checksum {checksum(out):08x} is not {check:08x}")
    return bytes(out)


def checksum(data):
    a, b = 1, 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def run_lengths(data):
    out = bytearray()
    for byte, group in groupby(data):
        n = len(list(group))
        while n:
            take = min(n, 255)
            if take > 3 or byte == 0x90:
                out += bytes((0x90, take, byte))
            else:
                out += bytes([byte]) * take
            n -= take
    return bytes(out)


def unrun(data):
    out, it = bytearray(), iter(data)
    for byte in it:
        if byte == 0x90:
            n = next(it)
            out += bytes([next(it)]) * n
        else:
            out.append(byte)
    return bytes(out)


def lz77(data, window=255, longest=255):
    i, out = 0, []
    while i < len(data):
        best, offset = 0, 0
        for j in range(max(0, i - window), i):
            n = 0
            while n < longest and i + n < len(data) - 1 and data[j + n] == data[i + n]:
                n += 1
            if n > best:
                best, offset = n, i - j
        out.append((offset, best, data[i + best]))
        i += best + 1
    return out


def unlz77(triples):
    out = bytearray()
    for offset, n, byte in triples:
        for _ in range(n):
            out.append(out[-offset])
        out.append(byte)
    return bytes(out)


SAMPLES = {
    "abracadabra": b"abracadabra alakazam",
    "single": b"aaaaaaaaaa",
    "empty": b"",
    "text": ("the quick brown fox jumps over the lazy dog; " * 6).encode(),
    "bytes": bytes(range(256)),
    "runs": b"\0" * 300 + b"ab" * 3 + b"\x90" + b"c" * 20,
    "utf-8": "naïve café – déjà vu".encode(),
}


def main():
    print("\n".join(tree(SAMPLES["abracadabra"]).show()))
    codes = canonical(dict(tree(SAMPLES["abracadabra"]).leaves()))
    print({chr(s): f"{c:0{n}b}" for s, (c, n) in codes.items()})
    for name, data in SAMPLES.items():
        packed = compress(data)
        rle, lz = run_lengths(data), lz77(data)
        assert decompress(packed) == data and unrun(rle) == data and unlz77(lz) == data
        print(f"{name:12} {len(data):4} -> huffman {len(packed):4}, rle {len(rle):4}, lz77 {len(lz):4}, both {len(compress(rle)):4}  {checksum(data):08x}")
    print(compress(b"hello").hex(), lz77(b"aacaacabcabaaac"))
    good = compress(SAMPLES["text"])
    for bad in (b"NOPE" + good[4:], good[:-20], good[:8] + b"\0\0\0\0" + good[12:], b"HUF1"):
        try:
            decompress(bad)
        except (ValueError, EOFError, struct.error) as e:
            print(type(e).__name__, e)
    reader = BitReader(b"\xa5\x0f", 4)
    print([reader.read(3), reader.read(5), reader.read(4), bool(reader)])


main()
