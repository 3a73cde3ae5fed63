# @row IN-08
# Streams that are not ready, not writable, detached, closed by others, or over strange raw streams.
import io
import os
import tempfile


def attempt(what, function, *args, **kwargs):
    try:
        print(what, repr(function(*args, **kwargs)))
    except Exception as e:
        print(what, type(e).__name__, e, '|', repr(e.__cause__))


reader = io.BufferedReader(io.BytesIO(b'abc'))
attempt('init', reader.__init__, io.BytesIO(), buffer_size=0)
attempt('after', reader.read)
text = io.TextIOWrapper(io.BytesIO(b'abc'))
print(text.encoding)
attempt('init', text.__init__, io.BytesIO(), newline='xyz')
attempt('after', text.read)
attempt('repr', repr, io.TextIOWrapper.__new__(io.TextIOWrapper))
text = io.TextIOWrapper(io.BufferedReader(io.BytesIO(b'abc')), 'latin-1')
attempt('write', text.write, 'x')
text.buffer.detach()
print(repr(text))

text = io.TextIOWrapper(io.BytesIO(), 'ascii', 'replace', '\r')
attempt('encoding', text.reconfigure, encoding=42)
attempt('encoding', text.reconfigure, encoding='\udcfe')
attempt('encoding', text.reconfigure, encoding='locale\0')
attempt('line_buffering', text.reconfigure, line_buffering='x')
attempt('line_buffering', text.reconfigure, line_buffering=2**100)
text.reconfigure(encoding='locale')
print(text)


class Raw(io.RawIOBase):
    def readable(self):
        return True

    def readinto(self, target):
        return b''


attempt('readinto', io.BufferedReader(Raw()).readline)


class Device(io.RawIOBase):
    def readable(self):
        return True

    def seekable(self):
        return True

    def seek(self, *args):
        return 0

    def readinto(self, target):
        target[:2] = b'12'
        return 2


buffered = io.BufferedReader(Device())
print(buffered.read(1), buffered.tell(), buffered.seek(0, 1))

attempt('open', open, 999)
attempt('opener', open, 'x', opener=lambda *args: 999)
handle, name = tempfile.mkstemp()
file = open(handle, 'wb', buffering=0, closefd=False)
file.flush = lambda: print('flushed', file.closed)
file.close()
print(file.closed)
os.close(handle)
os.unlink(name)


class Writing(io.RawIOBase):
    parts, first = [], True

    def writable(self):
        return True

    def write(self, data):
        if self.first:
            self.first = False
            text.write('middle')
        self.parts.append(bytes(data))
        return len(data)


text = io.TextIOWrapper(Writing())
text.write('abc')
text.write('def')
text.write('g' * 8192)
text.flush()
print([part[:9] for part in Writing.parts])
for make in (
    lambda n: io.StringIO(newline=n),
    lambda n: io.TextIOWrapper(io.BytesIO(), newline=n),
    lambda n: io.TextIOWrapper(io.BytesIO()).reconfigure(newline=n),
):
    for newline in ('xyz', 'x\0', 5, '\udc80'):
        attempt(ascii(newline), make, newline)
