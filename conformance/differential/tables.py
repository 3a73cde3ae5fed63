# @verify 0 40
# @nightly 0 3000
# @chunk 200
"""Random tables and random text through `csv`: every dialect, read in lines of any cut, written and read again."""
import csv
import io

from digests import run, told

TEXTS = ("", "", "a", "word", "two words", " lead", "trail ", '"', '""', 'says "no"', ",", "a,b", "\n", "a\nb", "\r", "\r\n", "\t", ";", "|", "\\", "a\\b", "1", "-2.5", "1e3", "nan", "x1", "\xe9", "\u20ac", "\u20ac,\u20ac", "\U0001f600", '\U0001f600"', "\ud800", "\0", "'", "it's", "word " * 12)
CHARACTERS = (",", ",", ",", ";", "\t", "|", " ", '"', "'", "\\", "a", "\xe9", "\u20ac", "\U0001f600", None)


class Told:
    """An object whose text is not a str before."""

    def __init__(self, text):
        self.text = text

    def __str__(self):
        return self.text


def dialect(rng):
    options = {}
    for name, values in (
            ("delimiter", CHARACTERS), ("quotechar", ('"', '"', "'") + CHARACTERS), ("escapechar", ("\\", None) + CHARACTERS), ("lineterminator", ("\r\n", "\n", "", "END", "\u20ac\n", "|")),
            ("quoting", range(6)), ("doublequote", (0, 1)), ("skipinitialspace", (0, 1)), ("strict", (0, 1))):
        if rng.randrange(3) == 0:
            options[name] = rng.choice(values)
    return options


def field(rng):
    kind = rng.randrange(14)
    if kind < 9:
        return rng.choice(TEXTS)
    if kind == 9:
        return rng.choice((None, True, 0, -17, 10**30, 1j, b"bytes", [1, "x"]))
    if kind == 10:
        return rng.choice((0.5, 1e300, float("inf"), -0.0, 1 / 3))
    if kind == 11:
        return Told(rng.choice(TEXTS))
    return rng.choice(TEXTS) + rng.choice(TEXTS)


def written(rng, rows, options):
    out = io.StringIO(newline="")
    writer = csv.writer(out, **options)
    counts = [told(writer.writerow, row) for row in rows]
    return out.getvalue(), counts


def records(lines, options):
    """The records up to an error, with the lines that each took."""
    reader = csv.reader(lines, **options)
    all_of_them = []
    try:
        for record in reader:
            all_of_them.append((reader.line_num, record))
    except (csv.Error, ValueError) as error:
        all_of_them.append((reader.line_num, f"{type(error).__name__}: {error}"))
    return repr(all_of_them)


def cut(rng, text):
    """A text in lines, or in pieces of any length."""
    if rng.randrange(2):
        return text.splitlines(rng.randrange(2))
    pieces = []
    while text:
        count = rng.randrange(1, 12)
        pieces.append(text[:count])
        text = text[count:]
    return pieces


def table(rng):
    options = dialect(rng)
    yield repr(options)
    if not told(lambda: csv.writer(io.StringIO(), **options)).startswith("<"):
        yield told(lambda: csv.reader([], **options))
        return
    rows = [[field(rng) for _ in range(rng.randrange(6))] for _ in range(rng.randrange(6))]
    text, counts = written(rng, rows, options)
    yield text
    yield repr(counts)
    if rng.randrange(8) == 0:
        csv.field_size_limit(rng.randrange(30))
    yield records(io.StringIO(text, newline=""), options)
    yield records(cut(rng, text), options)
    wild = "".join(rng.choice(TEXTS + (",", "\n", '"', "\\")) for _ in range(rng.randrange(12)))
    yield records(io.StringIO(wild, newline=rng.choice(("", None, "\r"))), options)
    yield records(cut(rng, wild), options)
    yield told(lambda: list(csv.DictReader(cut(rng, text), **options)))
    csv.field_size_limit(131072)


def items(rng):
    for _ in range(20):
        yield from table(rng)


run(items)
