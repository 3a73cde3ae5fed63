# @row IN-08
# Streams whose close fails twice, that would have to wait, that have no read1; marks of encodings are written at the start only.
import io
import os
import sys
import tempfile
import uuid


class Failing(io.RawIOBase):
    def readable(self):
        return True

    def writable(self):
        return True

    fails = True

    def close(self):
        if self.fails:
            self.fails = False
            raise OSError('close')
        super().close()


def fail(*args):
    raise ValueError('flush')


def closes():
    for stream in (io.BufferedReader(Failing()), io.BufferedWriter(Failing()), io.TextIOWrapper(Failing(), 'ascii')):
        stream.flush = fail
        try:
            stream.close()
        except OSError as e:
            print(type(stream).__name__, e, repr(e.__context__), stream.closed)
        del stream.flush
        try:
            stream.close()
            print(stream.closed)
        except ValueError as e:
            print(e)


class Slow(io.RawIOBase):
    room = 0

    def writable(self):
        return True

    def write(self, data):
        taken = min(self.room, len(data))
        self.room -= taken
        return taken or None


def waits():
    raw = Slow()
    buffered = io.BufferedWriter(raw, 8)
    for room, data in (0, b'abc'), (0, b'defgh'), (0, b'ijk'), (4, b'lm'), (3, b'0123456789abcdef'), (99, b'z' * 20):
        raw.room = room
        try:
            print(buffered.write(data))
        except BlockingIOError as e:
            print(e.strerror, e.characters_written)
    raw.room = 99
    buffered.flush()
    reader, writer = os.pipe()
    os.set_blocking(reader, False)
    with open(reader, 'rb', 0) as file:
        print(file.read(3), file.read(), file.readinto(bytearray(2)))
        os.write(writer, b'abc')
        print(file.read(2), file.read(), file.read())
        os.close(writer)
        print(file.read(2), file.read())


class Plain:
    closed = False

    def __init__(self, *pieces):
        self.pieces = list(pieces)

    def readable(self):
        return True

    def writable(self):
        return False

    seekable = writable

    def read(self, n=-1):
        return self.pieces.pop(0) if self.pieces else b''

    def flush(self):
        pass

    close = flush


def texts(place):
    text = io.TextIOWrapper(Plain(b'abc\nd', memoryview(b'ef\n'), 'text'), 'ascii')
    print(repr(text.readline()), repr(text.readline()))
    try:
        text.read(1)
    except TypeError as e:
        print(e)
    for mode in 'w', 'a', 'r+':
        with open(place, mode, encoding='utf-8-sig') as file:
            if mode == 'r+':
                file.seek(6)
            file.write(mode)
        print(open(place, 'rb').read())
    text = io.TextIOWrapper(io.BytesIO(), 'ascii')
    text.write('a')
    text.reconfigure(encoding='utf-8-sig')
    text.write('b')
    text.flush()
    print(text.buffer.getvalue())
    for keyword in 'encoding', 'errors':
        try:
            io.TextIOWrapper(io.BytesIO(), **{'encoding': 'ascii', keyword: '\udcfe'})
        except UnicodeEncodeError as e:
            print(e)


def gone(place):
    raw = open(place, 'wb', 0)
    os.close(raw.fileno())
    print(raw.readable(), raw.writable(), raw.seekable(), raw.isatty(), raw.fileno() > 2)
    for call in raw.tell, lambda: raw.write(b'x'), raw.close:
        try:
            call()
        except OSError as e:
            print(e)


sys.unraisablehook = lambda unraisable: None
closes()
waits()
with tempfile.TemporaryDirectory() as folder:
    texts(f'{folder}/text')
    gone(f'{folder}/gone')
first, second = uuid.uuid1(), uuid.uuid1()
print(first.time < second.time, first.node == uuid.getnode(), first.version, first.is_safe)
