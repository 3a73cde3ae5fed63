# @verify 0 40
# @nightly 0 3000
# @chunk 200
"""Random programs for `io.StringIO` and, with writes at the end, `io.TextIOWrapper`: every `newline`, texts of one, two and four bytes to a character, reads, lines, hints, seeks, gaps, truncation, states."""
import io

from digests import run, told

PIECES = ("\n", "\r", "\r\n", "\n\n", "a", "bc", "some words", "x" * 40, "\0", "\xe9", "\u20ac", "\U0001f600", "\ud83d", "\ude00", "long line " * 20)
NEWLINES = (None, "", "\n", "\r", "\r\n")


class Text(str):
    """A subclass: what is read of it is exact."""


class Reader(io.StringIO):
    """A class in Python: its lines come by its own readline."""

    def readline(self, *sizes):
        return super().readline(*sizes)


def text(rng):
    kinds = rng.choice((6, 9, 10, 11, len(PIECES)))
    whole = "".join(PIECES[rng.randrange(kinds)] for _ in range(rng.randrange(9)))
    return Text(whole) if rng.randrange(12) == 0 else whole


def size(rng):
    return rng.choice((-1, None, 0, 1, 2, 3, 5, 17, 50, 400))


def step(rng, stream, size_of):
    """One call and what it gives."""
    kind = rng.randrange(16)
    if kind < 4:
        return told(stream.write, text(rng))
    if kind < 6:
        return told(stream.read, size(rng))
    if kind < 9:
        return told(stream.readline, size(rng))
    if kind == 9:
        return told(stream.readlines, rng.choice((None, -1, 0, 1, 4, 30)))
    if kind == 10:
        return told(next, stream, None)
    if kind == 11:
        return told(stream.seek, *rng.choice(((0, 0), (0, 0), (0, 2), (0, 1), (1, 1), (-1, 0), (0, 3), (rng.randrange(size_of() + 20), 0))))
    if kind == 12:
        return told(stream.truncate, *rng.choice(((), (None,), (0,), (-1,), (rng.randrange(size_of() + 9),), (rng.randrange(5),))))
    if kind == 13:
        return told(lambda: [(len(line), type(line).__name__, line) for line in stream])
    if kind == 14:
        return told(stream.tell)
    return told(lambda: stream.newlines)


def in_memory(rng):
    newline = rng.choice(NEWLINES)
    stream = rng.choice((io.StringIO, io.StringIO, Reader))(rng.choice((text(rng), "", None)), newline)
    yield repr(newline)
    for _ in range(rng.randrange(1, 14)):
        yield step(rng, stream, lambda: len(stream.getvalue()) if rng.randrange(2) else 7)
        kind = rng.randrange(9)
        if kind < 2:
            yield told(stream.getvalue)
        elif kind == 2:
            state = stream.__getstate__()
            stream = type(stream)("gone", "\n")
            stream.__setstate__(state)
            yield repr(state)
    yield told(stream.getvalue)
    yield told(lambda: (stream.close(), stream.closed, stream.read()))


def over_bytes(rng):
    newline, errors = rng.choice(NEWLINES), rng.choice(("surrogatepass", "replace", "strict"))
    encoding = rng.choice(("utf-8", "utf-8", "latin-1", "ascii", "utf-16", "utf-32-le"))
    raw = io.BytesIO(text(rng).encode(encoding, "ignore"))
    stream = io.TextIOWrapper(raw, encoding, errors, newline, rng.randrange(2), rng.randrange(2))
    stream._CHUNK_SIZE = rng.choice((1, 2, 3, 5, 16, 200, 8192))
    yield f"{newline!r} {encoding} {errors} {stream._CHUNK_SIZE}"
    places = [0]
    for _ in range(rng.randrange(1, 12)):
        kind = rng.randrange(12)
        if kind < 3:
            yield told(stream.seek, 0, 2) + told(stream.write, text(rng))
        elif kind == 3:
            yield told(stream.seek, rng.choice(places))
        elif kind == 4:
            stream.seek(0, 2)
            places.append(stream.tell())
            yield repr(places)
        elif kind == 5:
            yield told(stream.seek, 0, 2)
        elif kind == 6:
            yield told(stream.flush)
        elif kind < 9:
            yield told(stream.readline, size(rng))
        elif kind == 9:
            yield told(stream.read, size(rng))
        elif kind == 10:
            yield told(lambda: [line for line in stream])
        else:
            yield told(stream.readlines, rng.choice((None, 0, 1, 9))) + told(lambda: stream.newlines)
        yield raw.getvalue().hex()


def decoded(rng):
    """The decoder of line ends alone, in pieces."""
    decoder = io.IncrementalNewlineDecoder(None, rng.randrange(2))
    for _ in range(rng.randrange(1, 8)):
        yield told(decoder.decode, text(rng), rng.randrange(4) == 0) + told(decoder.getstate) + repr(decoder.newlines)


def items(rng):
    for _ in range(10):
        yield from in_memory(rng)
        yield from in_memory(rng)
        yield from over_bytes(rng)
        yield from decoded(rng)


run(items)
