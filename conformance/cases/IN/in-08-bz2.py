# @row IN-08
# bz2: compressed bytes equal to libbz2's, streams in pieces, limits, what is left over, errors, files.
import bz2
import hashlib
import io
import random

random.seed(7)
samples = {
    'empty': b'',
    'one': b'a',
    'run': b'a' * 1000,
    'periodic': b'ab' * 3000,
    'runs': b''.join(bytes([random.randrange(4)]) * random.choice([1, 2, 3, 4, 5, 254, 255, 256, 259, 600]) for _ in range(300)),
    'random': random.randbytes(20000),
    'words': b' '.join(random.choice([b'spam', b'eggs', b'ham', b'lumberjack']) for _ in range(6000)),
    'zeros': bytes(120000),
}
for name, data in samples.items():
    for level in (1, 9):
        packed = bz2.compress(data, level)
        print(name, level, len(packed), hashlib.md5(packed).hexdigest(), bz2.decompress(packed) == data)
packed = bz2.compress(samples['words'])
for size in (1, 100, 5000):
    d = bz2.BZ2Decompressor()
    out = b''.join(d.decompress(packed[i:i + size]) for i in range(0, len(packed), size))
    print(size, out == samples['words'], d.eof, d.needs_input, d.unused_data)
d = bz2.BZ2Decompressor()
parts = [d.decompress(packed + b'rest', 1000)]
while not d.eof:
    parts.append(d.decompress(b'', 7000))
    if len(parts) < 4:
        print(len(parts[-1]), d.eof, d.needs_input, d.unused_data)
print(b''.join(parts) == samples['words'], d.unused_data, d.needs_input)


def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)


t(d.decompress, b'x')
t(bz2.BZ2Compressor, 0)
t(bz2.BZ2Compressor, 'x')
t(bz2.BZ2Compressor, compresslevel=1)
c = bz2.BZ2Compressor()
t(c.compress, 'x')
t(c.compress, b'')
t(c.flush)
t(c.flush)
t(c.compress, b'')
t(bz2.BZ2Decompressor().decompress, b'xx')
t(bz2.BZ2Decompressor().decompress, b'BZh0')
t(bz2.BZ2Decompressor().decompress, 5)
t(bz2.decompress, packed[:-5])
for at in (4, 10, 14, 30, 60, 500, len(packed) - 3):
    broken = bytearray(packed)
    broken[at] ^= 0x55
    try:
        print(at, len(bz2.decompress(broken)))
    except Exception as e:
        print(at, type(e).__name__)
print(bz2.decompress(packed + bz2.compress(b'second') + b'junk')[-12:])
file = io.BytesIO()
with bz2.open(file, 'wt', encoding='utf-8') as f:
    f.write('first\nsecond é\n')
file.seek(0)
with bz2.open(file, 'rt', encoding='utf-8') as f:
    print(ascii(f.readlines()))
print(bz2.BZ2Compressor.__text_signature__, bz2.BZ2Decompressor.__text_signature__, bz2.BZ2Decompressor.decompress.__text_signature__)
