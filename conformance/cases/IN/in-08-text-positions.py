# @row IN-08
# TextIOWrapper: the positions that tell tells while reading by characters, lines and pieces, in encodings with and without a state,
# with every kind of line end; seek goes back to each of them; what seek refuses.
import io

TEXT = 'ab\r\nc\xe9d\n\r\u20acxyz\r\rlast\n\U0001F600end'
STEPS = {
    'characters': lambda stream: stream.read(1),
    'lines': lambda stream: stream.readline(),
    'pieces': lambda stream: stream.read(3),
}


def positions(data, encoding, newline, size, step):
    stream = io.TextIOWrapper(io.BytesIO(data), encoding, newline=newline)
    stream._CHUNK_SIZE = size
    places, pieces = [], []
    while True:
        places.append(stream.tell())
        pieces.append(step(stream))
        if not pieces[-1]:
            break
    for index, place in enumerate(places):
        stream.seek(place)
        assert stream.tell() == place and stream.read() == ''.join(pieces[index:]), (place, index)
    return places, stream.seek(0, 1), stream.seek(0, 2), stream.tell()


for encoding in 'utf-8', 'utf-16', 'utf-16-be', 'utf-32', 'utf-8-sig', 'latin-1', 'utf-7', 'iso2022_jp', 'gb18030':
    data = TEXT.encode(encoding, 'ignore')
    for newline in None, '', '\n', '\r\n':
        for size in 5, 8192:
            for name, step in STEPS.items():
                print(encoding, repr(newline), size, name, *positions(data, encoding, newline, size, step))

stream = io.TextIOWrapper(io.BytesIO(b'abc\xe9'), 'utf-8')
for arguments in (-1,), ('x',), (1, 1), (1, 2), (0, 3), (2**200,), (1.5,), (0, 1), (2**64 + 1,), (5 << 128,):
    try:
        print(arguments, stream.seek(*arguments))
    except (ValueError, TypeError, OSError, OverflowError) as error:
        print(arguments, type(error).__name__, error)

stream = io.TextIOWrapper(io.BytesIO(b'one\ntwo\nthree\n'), 'utf-8')
next(stream)
try:
    stream.tell()
except OSError as error:
    print(error)
print(list(stream), stream.tell())

stream = io.TextIOWrapper(io.BytesIO(), 'utf-16')
stream.write('ab')
print(stream.tell())
stream.seek(0)
stream.write('c')
stream.seek(0)
print(stream.read())
stream.seek(0, 2)
stream.write('z')
stream.flush()
print(stream.buffer.getvalue())

pair = io.BufferedRWPair(io.BytesIO(b'foo\nbar\n'), io.BytesIO())
stream = io.TextIOWrapper(pair, 'utf-8')
line = stream.readline()
stream.write(line)
print(repr(line), repr(stream.readline()))
