# @row IN-08
# Threads share a buffered stream whose raw stream waits: nothing is lost or read twice; the same thread can't enter twice.
import io
import threading
import time


class Slow(io.RawIOBase):
    def __init__(self, size):
        self.left, self.next, self.written = size, 0, bytearray()

    def readable(self):
        return True

    def writable(self):
        return True

    def readinto(self, target):
        first = self.next
        n = min(len(target), self.left)
        self.next, self.left = first + n, self.left - n
        time.sleep(0.001)
        target[:n] = bytes((first + i) % 251 for i in range(n))
        return n

    def write(self, data):
        data = bytes(data)
        time.sleep(0.001)
        self.written += data
        return len(data)


reader, counts = io.BufferedReader(Slow(4000), 64), [0] * 251


def read():
    while part := reader.read(23):
        for each in part:
            counts[each] += 1


def run(function):
    threads = [threading.Thread(target=function) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()


run(read)
print(counts == [sum(1 for i in range(4000) if i % 251 == n) for n in range(251)])

raw = Slow(0)
writer = io.BufferedWriter(raw, 64)


def write():
    for i in range(30):
        writer.write(bytes([65 + i % 26]) * 13)


run(write)
writer.flush()
print(len(raw.written), all(raw.written.count(c) == 4 * 13 * (2 if c < 69 else 1) for c in raw.written))

raw = Slow(0)
text = io.TextIOWrapper(io.BufferedWriter(raw, 16), encoding='utf-8')
text._CHUNK_SIZE = 32
run(lambda: [text.write(f'{i:04}') for i in range(50)])
text.flush()
print(len(raw.written), sorted(bytes(raw.written[i : i + 4]) for i in range(0, 800, 4))[:9:4])


class Again(Slow):
    def write(self, data):
        try:
            buffered.write(b'inner')
        except RuntimeError as e:
            print(type(e).__name__, str(e).split(' at ')[0])
        return len(data)


buffered = io.BufferedWriter(Again(0), 4)
buffered.write(b'more than fits')


class Closing(Slow):
    def close(self):
        begun.set()
        time.sleep(0.05)
        super().close()


begun = threading.Event()
buffered = io.BufferedWriter(Closing(0))
thread = threading.Thread(target=buffered.close)
thread.start()
begun.wait()
try:
    buffered.write(b'late')
except ValueError as e:
    print(e, buffered.closed)
thread.join()
