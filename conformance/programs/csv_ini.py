"""CSV and INI by hand: dialect, quoting, sniffing, typed columns, grouping and joins; sections, interpolation, inheritance, writing back."""
import re
from collections import ChainMap, Counter, defaultdict, namedtuple
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter, itemgetter


class FormatError(ValueError):
    pass


@dataclass(frozen=True)
class Dialect:
    delimiter: str = ","
    quote: str = '"'
    newline: str = "\n"

    def read(self, text):
        row, cell, state, line = [], [], "start", 1
        for c in text + self.newline:
            line += c == "\n"
            match state:
                case "start" | "plain" if c == self.delimiter:
                    row.append("".join(cell))
                    cell, state = [], "start"
                case "start" | "plain" | "closed" if c == "\n":
                    if row or cell or state == "closed":
                        row.append("".join(cell))
                        yield row
                    row, cell, state = [], [], "start"
                case "start" if c == self.quote:
                    state = "quoted"
                case "quoted" if c == self.quote:
                    state = "closed"
                case "closed" if c == self.quote:
                    cell.append(c)
                    state = "quoted"
                case "closed" if c == self.delimiter:
                    row.append("".join(cell))
                    cell, state = [], "start"
                case "closed" if c != "\r":
                    raise FormatError(f"line {line}: {c!r} after a closing quote")
                case "quoted":
                    cell.append(c)
                case _ if c != "\r":
                    cell.append(c)
                    state = "plain"
        if state == "quoted":
            raise FormatError("unterminated quote")

    def write(self, rows):
        special = re.compile(f"[{re.escape(self.delimiter + self.quote)}\r\n]|^\\s|\\s$")

        def cell(value):
            text = "" if value is None else str(value)
            return self.quote + text.replace(self.quote, self.quote * 2) + self.quote if special.search(text) else text
        return self.newline.join(self.delimiter.join(map(cell, row)) for row in rows) + self.newline


def sniff(text, candidates=",;\t|"):
    lines = [l for l in text.splitlines() if l.strip()][:10]

    def score(c):
        counts = Counter(l.count(c) for l in lines)
        number, lines_with = counts.most_common(1)[0]
        return (number > 0) * lines_with, number
    return Dialect(max(candidates, key=score))


def convert(text):
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    return {"": None, "yes": True, "no": False}.get(text.strip().lower(), text)


class Table:
    def __init__(self, header, rows):
        names = [re.sub(r"\W+", "_", h.strip().lower()).strip("_") or f"column{i}" for i, h in enumerate(header)]
        self.Row = namedtuple("Row", names, rename=True)
        self.rows = []
        for n, row in enumerate(rows, 2):
            if len(row) != len(names):
                raise FormatError(f"row {n} has {len(row)} cells, not {len(names)}")
            self.rows.append(self.Row(*map(convert, row)))

    @classmethod
    def parse(cls, text, dialect=None):
        header, *rows = (dialect or sniff(text)).read(text)
        return cls(header, rows)

    def __iter__(self):
        return iter(self.rows)

    def __len__(self):
        return len(self.rows)

    def select(self, *names, where=lambda r: True):
        get = attrgetter(*names)
        return [get(r) for r in self if where(r)]

    def group(self, key, **aggregates):
        for value, rows in groupby(sorted(self, key=attrgetter(key)), attrgetter(key)):
            rows = list(rows)
            yield {key: value} | {name: function([getattr(r, column) for r in rows]) for name, (column, function) in aggregates.items()}

    def join(self, other, on):
        index = defaultdict(list)
        for r in other:
            index[getattr(r, on)].append(r)
        return [r._asdict() | {k: v for k, v in s._asdict().items() if k != on} for r in self for s in index[getattr(r, on)]]

    def show(self):
        cells = [self.Row._fields, *(tuple("" if v is None else str(v) for v in r) for r in self)]
        widths = [max(map(len, column)) for column in zip(*cells)]
        for row in cells:
            print("  ".join(c.rjust(w) if re.fullmatch(r"-?[\d.]+", c) else c.ljust(w) for c, w in zip(row, widths)).rstrip())


class Ini:
    SECTION = re.compile(r"\[([^\]:]+)(?::([^\]]+))?\]\s*$")
    PAIR = re.compile(r"([^=:\s][^=:]*?)\s*([=:])\s*(.*)$")

    def __init__(self, text):
        self.sections, self.parents = {"": {}}, {}
        current, key = "", None
        for n, raw in enumerate(text.splitlines(), 1):
            line = re.sub(r"\s[;#].*$", "", raw).rstrip()
            if not line or line[0] in ";#":
                key = None if not line else key
            elif m := self.SECTION.match(line):
                current, key = m[1].strip(), None
                if current in self.sections:
                    raise FormatError(f"line {n}: section {current!r} twice")
                self.sections[current] = {}
                if m[2]:
                    if m[2].strip() not in self.sections:
                        raise FormatError(f"line {n}: unknown parent {m[2].strip()!r}")
                    self.parents[current] = m[2].strip()
            elif line[0].isspace() and key:
                self.sections[current][key] += "\n" + line.strip()
            elif m := self.PAIR.match(line):
                key = m[1].lower()
                if key in self.sections[current]:
                    raise FormatError(f"line {n}: {key!r} twice in [{current}]")
                self.sections[current][key] = m[3]
            else:
                raise FormatError(f"line {n}: cannot read {raw!r}")

    def chain(self, section):
        maps, name = [], section
        while name:
            maps.append(self.sections[name])
            name = self.parents.get(name)
        return ChainMap(*maps, self.sections[""])

    def get(self, section, key, convert=str, seen=()):
        if (section, key) in seen:
            raise FormatError("circular reference: " + " -> ".join(f"{s}.{k}" for s, k in (*seen, (section, key))))
        values = self.chain(section)
        if key not in values:
            raise KeyError(f"{section}.{key}")

        def expand(m):
            other, _, name = m[1].rpartition(".")
            return str(self.get(other or section, name, seen=(*seen, (section, key))))
        text = re.sub(r"\$\{([\w.]+)\}", expand, values[key]).replace("$$", "$")
        return convert(text)

    def __str__(self):
        lines = []
        for name, pairs in self.sections.items():
            if name:
                lines.append(f"\n[{name}{' : ' + self.parents[name] if name in self.parents else ''}]")
            lines += [f"{k} = {v}".replace("\n", "\n    ") for k, v in pairs.items()]
        return "\n".join(lines).strip()


def boolean(text):
    table = {"yes": True, "on": True, "true": True, "no": False, "off": False, "false": False}
    try:
        return table[text.lower()]
    except KeyError:
        raise ValueError(f"not a boolean: {text!r}") from None


SALES = '''Region;Item Name;Units;Price;Shipped?
north;"Spine; long";3;19.90;yes
south;Vertebra "C1";12;4.5;no
north;Disc;7;;yes
west;"two
lines";1;1e3;no
south;Disc;2;3.25;YES
'''
MANAGERS = "region,manager\nnorth,Ann\nsouth,Bob\nsouth,Eve\neast,Zoe\n"
CONFIG = """
; global settings
root = /srv
debug: off

[server]
host = localhost   ; inline comment
port = 80${digit}
digit = 80
path = ${root}/www
lines = one
    two
    three
[test : server]
port = 9000
debug = yes
url = http://${host}:${port}${path}
[loop]
a = ${b}
b = ${loop.a}
price = 5$$
"""


def main():
    table = Table.parse(SALES)
    table.show()
    print(table.Row._fields, len(table), table.rows[1])
    print(table.select("item_name", "units", where=lambda r: r.shipped and r.units > 2), table.select("price"))
    for line in table.group("region", rows=("units", len), units=("units", sum), dearest=("price", lambda ps: max((p for p in ps if p is not None), default=None))):
        print(line)
    print(*table.join(Table.parse(MANAGERS), "region"), sep="\n")
    text = Dialect().write([table.Row._fields, *table])
    print(text)
    print(list(Dialect().read(text)) == [list(map(lambda v: "" if v is None else str(v), r)) for r in [table.Row._fields, *table]], sniff("a\tb\n1\t2"), sniff("x|y|z\n1,5|2|3"))
    print(list(Dialect().read('a,"b""c",\r\n,"",x y\n\n"multi\nline",2')), repr(Dialect(quote="'").write([["it's", " pad", 5, None, True]])))
    for bad in ('"open', '"a"b,c', "a,b\n1,2,3"):
        try:
            print(Table.parse(bad, Dialect()).rows)
        except FormatError as e:
            print("FormatError:", e)
    ini = Ini(CONFIG)
    print(ini)
    for section, key, kind in (("server", "port", int), ("test", "port", int), ("test", "url", str), ("server", "debug", boolean), ("test", "debug", boolean), ("server", "lines", str.split), ("loop", "price", str), ("loop", "a", str), ("server", "nope", str), ("server", "host", boolean), ("loop", "root", str)):
        try:
            print(section, key, repr(ini.get(section, key, kind)))
        except (KeyError, ValueError) as e:
            print(section, key, type(e).__name__, e)
    for bad in ("[a]\n[a]", "x = 1\nX = 2", "no equals sign", "[b : c]", "[open"):
        try:
            Ini(bad)
        except FormatError as e:
            print("FormatError:", e)
    print(sorted(ini.chain("test").items(), key=itemgetter(0))[:3], Ini(str(ini)).sections == ini.sections)


main()
