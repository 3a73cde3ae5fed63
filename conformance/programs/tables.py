"""String formatting at length: tables with alignment and borders, currency, dates by hand, roman numerals, progress bars, number words, a ledger."""
import string
import textwrap
from dataclasses import dataclass
from itertools import accumulate, cycle, zip_longest


def width(text):
    return sum(2 if "\u1100" <= c <= "\u115f" or "\u2e80" <= c <= "\uffdc" else 1 for c in text)


def pad(text, size, align="<", fill=" "):
    room = max(size - width(text), 0)
    left = {"<": 0, ">": room, "^": room // 2}[align]
    return fill * left + text + fill * (room - left)


@dataclass(frozen=True)
class Column:
    title: str
    spec: str = ""
    align: str = "<"
    wrap: int = 0

    def cell(self, value):
        if value is None:
            return ["–"]
        text = format(value, self.spec)
        return textwrap.wrap(text, self.wrap) or [""] if self.wrap else text.split("\n")


class Table:
    STYLES = {"ascii": "-|+++++++++", "light": "─│┌┬┐├┼┤└┴┘", "double": "═║╔╦╗╠╬╣╚╩╝", "none": None}

    def __init__(self, *columns, style="light", footer=None):
        self.columns, self.style, self.footer, self.rows = columns, self.STYLES[style], footer, []

    def add(self, *values):
        if len(values) != len(self.columns):
            raise ValueError(f"{len(values)} values for {len(self.columns)} columns")
        self.rows.append(values)
        return self

    def __format__(self, spec):
        return str(self) if not spec else "\n".join(pad(line, int(spec[1:]), spec[0]) for line in str(self).split("\n"))

    def __str__(self):
        body = [[c.cell(v) for c, v in zip(self.columns, row)] for row in self.rows]
        head = [[c.title] for c in self.columns]
        foot = [c.cell(v) if v != "" else [""] for c, v in zip(self.columns, self.footer(self.rows))] if self.footer else None
        every = [head, *body, *([foot] if foot else [])]
        widths = [max(width(line) for row in every for line in row[k]) for k in range(len(self.columns))]

        def lines(row, bar):
            for parts in zip_longest(*row, fillvalue=""):
                cells = (pad(p, w, c.align) for p, w, c in zip(parts, widths, self.columns))
                yield f"{bar} " + f" {bar} ".join(cells) + f" {bar}" if bar else "  ".join(cells).rstrip()

        if self.style is None:
            return "\n".join(l for row in every for l in lines(row, ""))
        h, v, *corners = self.style

        def rule(n):
            a, b, c = corners[3 * n:3 * n + 3]
            return a + b.join(h * (w + 2) for w in widths) + c
        out = [rule(0), *lines(head, v), rule(1)]
        for row in body:
            out += lines(row, v)
        if foot:
            out += [rule(1), *lines(foot, v)]
        return "\n".join([*out, rule(2)])


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __add__(self, other):
        return Money(self.cents + other.cents)

    def __format__(self, spec):
        symbol, spec = (spec[0], spec[1:]) if spec[:1] in ("€", "$") else ("", spec)
        text = f"{abs(self.cents) // 100:,}".replace(",", "." if symbol == "€" else ",") + ("," if symbol == "€" else ".") + f"{abs(self.cents) % 100:02}"
        text = {"€": f"{text} €", "$": f"${text}", "": text}[symbol]
        return format(f"({text})" if self.cents < 0 else text, spec)


@dataclass(order=True, frozen=True)
class Date:
    year: int
    month: int
    day: int
    MONTHS = "January February March April May June July August September October November December".split()
    DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()

    @property
    def ordinal(self):
        y, m = (self.year, self.month) if self.month > 2 else (self.year - 1, self.month + 12)
        return 365 * y + y // 4 - y // 100 + y // 400 + (153 * (m - 3) + 2) // 5 + self.day - 1

    def __format__(self, spec):
        table = {"Y": f"{self.year:04}", "m": f"{self.month:02}", "d": f"{self.day:02}", "e": str(self.day), "B": self.MONTHS[self.month - 1], "b": self.MONTHS[self.month - 1][:3],
                 "A": self.DAYS[(self.ordinal + 2) % 7], "a": self.DAYS[(self.ordinal + 2) % 7][:2], "%": "%", "o": ordinal(self.day)}
        out, parts = [], iter(spec or "%Y-%m-%d")
        for c in parts:
            out.append(table[next(parts)] if c == "%" else c)
        return "".join(out)

    def __sub__(self, other):
        return self.ordinal - other.ordinal


def ordinal(n):
    return f"{n}{'th' if 10 <= n % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"


def roman(n):
    out = []
    for value, text in zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "M CM D CD C XC L XL X IX V IV I".split()):
        count, n = divmod(n, value)
        out.append(text * count)
    return "".join(out)


ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()


def words(n):
    if n < 0:
        return "minus " + words(-n)
    if n < 20:
        return ONES[n]
    if n < 100:
        return TENS[n // 10] + (f"-{ONES[n % 10]}" if n % 10 else "")
    for size, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if n >= size:
            rest = n % size
            return f"{words(n // size)} {name}" + (f"{' and ' if rest < 100 else ' '}{words(rest)}" if rest else "")


def human(size):
    for unit in ("B", "kB", "MB", "GB", "TB"):
        if abs(size) < 1000 or unit == "TB":
            return f"{size:.3g} {unit}" if unit != "B" else f"{size} B"
        size /= 1000


def bar(fraction, size=20, glyphs=" ▏▎▍▌▋▊▉█"):
    full, part = divmod(round(fraction * size * 8), 8)
    return (glyphs[-1] * full + (glyphs[part] if part else "")).ljust(size)


class Shouting(string.Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f"<{key}>") if isinstance(key, str) else args[key] if key < len(args) else "<?>"

    def convert_field(self, value, conversion):
        return str(value).upper() if conversion == "u" else super().convert_field(value, conversion)

    def format_field(self, value, spec):
        return value * int(spec[1:]) if spec.startswith("x") else super().format_field(value, spec)


def main():
    ledger = Table(Column("Date", "%a %e %b"), Column("What", wrap=18), Column("Amount", "€", ">"), Column("Balance", "€", ">"), style="double", footer=lambda rows: ["", "Sum", sum((r[2] for r in rows), Money(0)), ""])
    entries = [(Date(2024, 2, 28), "Opening", 125050), (Date(2024, 2, 29), "Rent for the flat with the leaking roof", -98000), (Date(2024, 3, 1), "Salary", 321999), (Date(2024, 3, 2), "日本 travel guide", -2495)]
    for (date, what, cents), balance in zip(entries, accumulate(e[2] for e in entries)):
        ledger.add(date, what, Money(cents), Money(balance))
    print(ledger)
    numbers = Table(Column("n", "d", ">"), Column("hex", "#06x"), Column("binary", "_b", ">"), Column("roman", align="^"), Column("words", wrap=30), style="ascii")
    for n in (1, 14, 255, 1999, 3888):
        numbers.add(n, n, n, roman(n), words(n))
    print(numbers)
    floats = Table(*(Column(s, s, ">") for s in (".2f", "+.3e", "g", ".1%", "010.3f", ",.1f")), style="none")
    for x in (0.5, -1234567.891, 1e-7, 2 / 3, float("inf")):
        floats.add(*[x] * 6)
    print(f"{floats:>90}")
    print(Table(Column("empty"), Column("x")).add(None, "a\nb"))
    for date in (Date(2000, 1, 1), Date(1969, 7, 20), Date(2024, 12, 31)):
        print(f"{date} | {date:%A, %o of %B %Y} | {date:%d.%m.%Y} {date:%%}", date - Date(1970, 1, 1))
    print([ordinal(n) for n in (1, 2, 3, 4, 11, 12, 21, 112, 123)], words(-1_002_345_067), words(1100), sep="\n")
    print([human(n) for n in (0, 999, 1000, 123456, 5 * 10**9, 10**15)], f"{Money(-5):$>12}|{Money(123456789):€}|{Money(7)}")
    for f in (0, 0.013, 0.5, 0.77, 1):
        print(f"[{bar(f)}] {f:6.1%}")
    f = Shouting()
    print(f.format("{0!u} {missing} {1:x3} {2} {k!r:>6} {k:{w}}", "loud", "ab", k="v", w=4), f.vformat("{0.real:+}", (5,), {}))
    print(string.Template("$who owes $$${amount} to ${whom}").safe_substitute(who="Ann", amount=5), string.capwords("the quick  brown fox"))
    text = "The spine carries the weight of the whole body, and it bends where it must; nobody thinks about it until it aches."
    left, right = textwrap.wrap(text, 24), textwrap.wrap(text[::-1], 24)
    for a, b, edge in zip_longest(left, right, [], fillvalue=""):
        print(f"{a:<24} | {b:>24}")
    print(textwrap.fill(text, 40, initial_indent="* ", subsequent_indent="  "), textwrap.shorten(text, 40, placeholder=" …"), textwrap.indent("a\n\nb", "> "), textwrap.dedent("   x\n     y\n   z"), sep="\n")
    stripes = cycle("░▒▓")
    print("".join(next(stripes) for _ in range(12)), "%-8s|%8.3f|%+05d|%x" % ("old", 3.14159, 42, 255), "{:{}^{}}".format("mid", "~", 11), f"{'nested ' + f'{1 + 1:03}'!r:>16}")
    for bad in (lambda: Table(Column("a")).add(1, 2), lambda: str(Table(Column("a", "d")).add("x")), lambda: f"{Date(1, 1, 1):%q}", lambda: f.format("{0.nope}", 1), lambda: string.Template("$x").substitute(), lambda: textwrap.wrap("x", 0), lambda: textwrap.shorten("long words here", 3)):
        try:
            print(bad())
        except Exception as e:
            print(type(e).__name__, e)


main()
