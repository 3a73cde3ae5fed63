# @row IN-08
# lzma: what is compressed by every preset, format, check and filter comes back; short data is kept until flush().
import lzma
import random
from lzma import *

random.seed(2)
words = b' '.join(random.choice([b'spam', b'eggs', b'ham', b'lumberjack', b'\xe8\0\0\1\0']) for _ in range(3000))
samples = [b'', b'a', words, random.randbytes(5000), bytes(70000), words[:9] * 40]
lzma2 = {'id': FILTER_LZMA2, 'dict_size': 1 << 16}
lzma1 = {'id': FILTER_LZMA1, 'dict_size': 1 << 16}
for data in samples:
    line = []
    for preset in (0, 1, 4, 6, PRESET_DEFAULT | PRESET_EXTREME):
        line.append(lzma.decompress(lzma.compress(data, preset=preset)) == data)
    for check in (CHECK_NONE, CHECK_CRC32, CHECK_CRC64, CHECK_SHA256):
        line.append(lzma.decompress(lzma.compress(data, check=check, filters=[lzma2])) == data)
    line.append(lzma.decompress(lzma.compress(data, FORMAT_ALONE, filters=[lzma1])) == data)
    for last in (lzma1, lzma2):
        for kind in (FILTER_X86, FILTER_POWERPC, FILTER_IA64, FILTER_ARM, FILTER_ARMTHUMB, FILTER_SPARC, FILTER_DELTA):
            chain = [{'id': kind}, {**last, 'lc': 1, 'lp': 2, 'pb': 1, 'nice_len': 40, 'mf': MF_HC4, 'mode': MODE_FAST}]
            line.append(lzma.decompress(lzma.compress(data, FORMAT_RAW, filters=chain), FORMAT_RAW, filters=chain) == data)
    for finder in (MF_HC3, MF_HC4, MF_BT2, MF_BT3, MF_BT4):
        line.append(lzma.decompress(lzma.compress(data, filters=[{**lzma2, 'mf': finder, 'depth': 5}])) == data)
    print(len(data), len(line), all(line))

# The head of a stream comes with its first byte, and is what CPython writes.
compressor = LZMACompressor(check=CHECK_CRC32, filters=[{'id': FILTER_DELTA, 'dist': 3}, lzma2])
print(compressor.compress(b''), compressor.compress(b'a'), compressor.compress(b'b'))
print(lzma.compress(b''), lzma.compress(b'', FORMAT_ALONE)[:13], LZMACompressor(FORMAT_ALONE, preset=1).compress(b'x'))
rest = compressor.flush()
for again in (compressor.flush, lambda: compressor.compress(b'')):
    try:
        again()
    except ValueError as error:
        print(error)

# Many pieces.
compressor = LZMACompressor(preset=0)
pieces = [compressor.compress(words[i:i + 7]) for i in range(0, len(words), 7)]
print(lzma.decompress(b''.join(pieces) + compressor.flush()) == words)
# Streams one behind the other, and what is behind them.
both = lzma.compress(b'one') + lzma.compress(b'two', FORMAT_ALONE) + lzma.compress(b'three')
print(lzma.decompress(both), lzma.decompress(both + b'rest'))
for wrong in (b'', b'rest', both[:30], lzma.compress(b'one')[:-1]):
    try:
        print(lzma.decompress(wrong))
    except LZMAError as error:
        print(type(error).__name__, error)
