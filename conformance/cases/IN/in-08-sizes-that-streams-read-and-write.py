# @row IN-08
# How much buffers ask of raw streams and give to them, and when what is written appears in a file.
import io
import os
import random


class Raw(io.RawIOBase):
    """Reads some of 5000 bytes, writes up to some at once."""

    def __init__(self, chance, most):
        self.chance, self.most, self.at = chance, most, 0

    def readable(self):
        return True

    def writable(self):
        return True

    def readinto(self, target):
        wanted = len(target)
        count = min(wanted if self.most is None else self.chance.randrange(1, wanted + 1), 5000 - self.at)
        log.append((wanted, count))
        for i in range(count):
            target[i] = 10 if (self.at + i) % 37 == 0 else (self.at + i) % 251
        self.at += count
        return count

    def write(self, data):
        count = len(data) if self.most is None else min(len(data), self.most)
        log.append((len(data), count))
        return count


log = []
for seed in range(6):
    chance = random.Random(seed)
    size = chance.choice([1, 7, 16, 64])
    buffer = io.BufferedReader(Raw(chance, None), size)
    print("size", size)
    for _ in range(15):
        name, count = chance.choice(["read", "read1", "readline", "readinto", "readinto1"]), chance.randrange(200)
        got = getattr(buffer, name)(bytearray(count) if "into" in name else count)
        print(name, count, got if isinstance(got, int) else len(got), log)
        log.clear()
for size, most in (10, None), (10, 7), (1, 3), (4096, None):
    buffer = io.BufferedWriter(Raw(None, most), size)
    print("size", size)
    for count in 1, 9, 1, 10, 11, 5, 5, 6, 20, 27, 0, 4096, 4095, 1, 1, 5000:
        buffer.write(b"w" * count)
        print(count, log if len(log) < 6 else len(log), end="; ")
        log.clear()
    print()
    buffer.raw.most = None
    used = buffer.__sizeof__()
    buffer.close()
    print(used - buffer.__sizeof__())
    log.clear()


class Bytes(io.BytesIO):
    def write(self, data):
        log.append(len(data))
        return super().write(data)


for encoding, letter in ("utf-8", "a"), ("utf-8", "\xe9"), ("utf-16", "a"), ("cp1252", "\xe9"):
    text = io.TextIOWrapper(Bytes(), encoding=encoding)
    for count in 100, 3000, 1000, 5000, 8000, 100, 9000, 4000, 4000, 300, 8192, 10, 8191, 8191, 5, 4096, 4097:
        text.write(letter * count)
        print(count, log, end="; ")
        log.clear()
    text.flush()
    print(log)
    log.clear()
name = "in-08-sizes.tmp"
for mode, data in ("wb", b"x"), ("w", "x"), ("w+b", b"x"):
    with open(name, mode) as file:
        print(mode, file._CHUNK_SIZE if mode == "w" else file.raw._blksize)
        for count in 100, 3000, 1000, 5000, 4096, 8000, 100, 9000:
            file.write(data * count)
            print(count, os.path.getsize(name), end="; ")
    print(os.path.getsize(name))
with open(name, "rb") as file:
    for count in 1, 10, 5000, 4096, 3, 9000, 100:
        file.read(count)
        print(file.raw.tell(), end=" ")
    print(len(file.peek()), file.seek(10), file.raw.tell(), len(file.read1(100)), file.raw.tell())
os.unlink(name)
