"""A spreadsheet: formulas with a small parser, a dependency graph, recalculation in order, cycles, errors as values, copying with relative references."""
import re
from collections import defaultdict
from functools import cached_property

TOKEN = re.compile(r"\s*(?:(?P<num>\d+\.?\d*)|(?P<str>\"[^\"]*\")|(?P<range>\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+)|(?P<cell>\$?[A-Z]+\$?\d+(?!\w))|(?P<name>[A-Z]+)|(?P<op><=|>=|<>|[-+*/^&=<>(),%]))")


class CellError(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code


def column_number(letters):
    n = 0
    for c in letters:
        n = n * 26 + ord(c) - 64
    return n


def column_letters(n):
    out = ""
    while n:
        n, r = divmod(n - 1, 26)
        out = chr(65 + r) + out
    return out


class Formula:
    def __init__(self, text):
        self.text = text

    @cached_property
    def tree(self):
        self.tokens, pos = [], 1
        while pos < len(self.text.rstrip()):
            m = TOKEN.match(self.text, pos)
            if not m:
                raise CellError("#SYNTAX")
            self.tokens.append((m.lastgroup, m[m.lastgroup]))
            pos = m.end()
        self.tokens.append(("end", ""))
        self.i = 0
        tree = self.binary(0)
        if self.tokens[self.i][0] != "end":
            raise CellError("#SYNTAX")
        return tree

    LEVELS = [("=", "<>", "<", ">", "<=", ">="), ("&",), ("+", "-"), ("*", "/"), ("^",)]

    def next(self):
        self.i += 1
        return self.tokens[self.i - 1]

    def binary(self, level):
        if level == len(self.LEVELS):
            return self.unary()
        left = self.binary(level + 1)
        while self.tokens[self.i][1] in self.LEVELS[level] and self.tokens[self.i][0] == "op":
            op = self.next()[1]
            left = ("op", op, left, self.binary(level + 1))
        return left

    def unary(self):
        kind, text = self.next()
        match kind, text:
            case "op", "-":
                return "neg", self.unary()
            case "op", "(":
                tree = self.binary(0)
                if self.next()[1] != ")":
                    raise CellError("#SYNTAX")
                return self.percent(tree)
            case "num", _:
                return self.percent(("const", float(text)))
            case "str", _:
                return "const", text[1:-1]
            case ("cell" | "range"), _:
                return self.percent((kind, text.replace("$", "")))
            case "name", ("TRUE" | "FALSE"):
                return "const", text == "TRUE"
            case "name", _:
                if self.next()[1] != "(":
                    raise CellError("#NAME")
                args = []
                while self.tokens[self.i][1] != ")":
                    args.append(self.binary(0))
                    if self.tokens[self.i][1] == ",":
                        self.i += 1
                    elif self.tokens[self.i][0] == "end":
                        raise CellError("#SYNTAX")
                self.i += 1
                return "call", text, args
        raise CellError("#SYNTAX")

    def percent(self, tree):
        while self.tokens[self.i] == ("op", "%"):
            self.i += 1
            tree = ("op", "/", tree, ("const", 100.0))
        return tree

    def moved(self, dx, dy):
        def shift(m):
            fixed_column, letters, fixed_row, row = m.groups()
            x = column_number(letters) + (0 if fixed_column else dx)
            y = int(row) + (0 if fixed_row else dy)
            return "#REF" if x < 1 or y < 1 else f"{fixed_column}{column_letters(x)}{fixed_row}{y}"
        return re.sub(r"(\$?)([A-Z]+)(\$?)(\d+)", shift, self.text)


def cells_of(text):
    a, _, b = text.partition(":")
    (c1, r1), (c2, r2) = (re.fullmatch(r"([A-Z]+)(\d+)", p).groups() for p in (a, b or a))
    for row in range(int(r1), int(r2) + 1):
        for col in range(column_number(c1), column_number(c2) + 1):
            yield f"{column_letters(col)}{row}"


class Sheet:
    def __init__(self):
        self.raw, self.values, self.formulas = {}, {}, {}
        self.uses, self.used_by = defaultdict(set), defaultdict(set)
        self.evaluations = 0

    def __setitem__(self, name, text):
        for old in self.uses.pop(name, ()):
            self.used_by[old].discard(name)
        self.formulas.pop(name, None)
        self.raw[name] = text
        if isinstance(text, str) and text.startswith("="):
            self.formulas[name] = Formula(text)
            try:
                for other in self.references(self.formulas[name].tree):
                    self.uses[name].add(other)
                    self.used_by[other].add(name)
            except CellError:
                pass
        self.recalculate(name)

    def __getitem__(self, name):
        return self.values.get(name, "")

    def references(self, tree):
        match tree:
            case ("cell" | "range"), text:
                yield from cells_of(text)
            case "op", _, a, b:
                yield from self.references(a)
                yield from self.references(b)
            case "neg", a:
                yield from self.references(a)
            case "call", _, args:
                for a in args:
                    yield from self.references(a)

    def recalculate(self, changed):
        order, state = [], {}

        def visit(name):
            if state.get(name) == "open":
                cyclic.update(n for n, s in state.items() if s == "open")
                return
            if name in state:
                return
            state[name] = "open"
            for other in sorted(self.used_by[name]):
                visit(other)
            state[name] = "done"
            order.append(name)

        cyclic = set()
        visit(changed)
        for name in reversed(order):
            self.values[name] = CellError("#CYCLE") if name in cyclic else self.compute(name)

    def compute(self, name):
        if name not in self.formulas:
            text = self.raw.get(name, "")
            try:
                return float(text)
            except ValueError:
                return text
        self.evaluations += 1
        try:
            return self.evaluate(self.formulas[name].tree)
        except CellError as e:
            return e
        except ZeroDivisionError:
            return CellError("#DIV/0")
        except (TypeError, OverflowError):
            return CellError("#VALUE")

    def evaluate(self, tree):
        match tree:
            case "const", value:
                return value
            case "cell", name:
                value = self[name]
                if isinstance(value, CellError):
                    raise value
                return value
            case "neg", a:
                return -self.number(a)
            case "op", "&", a, b:
                return self.text(self.evaluate(a)) + self.text(self.evaluate(b))
            case "op", ("=" | "<>" | "<" | ">" | "<=" | ">=") as op, a, b:
                x, y = self.evaluate(a), self.evaluate(b)
                return {"=": x == y, "<>": x != y}[op] if op in ("=", "<>") else {"<": x < y, ">": x > y, "<=": x <= y, ">=": x >= y}[op]
            case "op", op, a, b:
                x, y = self.number(a), self.number(b)
                return x + y if op == "+" else x - y if op == "-" else x * y if op == "*" else x / y if op == "/" else x ** y
            case "call", "IF", [test, then, *other]:
                return self.evaluate(then) if self.evaluate(test) else self.evaluate(other[0]) if other else False
            case "call", name, args:
                function = getattr(self, "f_" + name.lower(), None)
                if function is None:
                    raise CellError("#NAME")
                return function(*args)
        raise CellError("#VALUE")

    def number(self, tree):
        value = self.evaluate(tree)
        if value == "":
            return 0.0
        if isinstance(value, str):
            raise CellError("#VALUE")
        return float(value)

    @staticmethod
    def text(value):
        return f"{value:g}" if isinstance(value, float) else str(value).upper() if isinstance(value, bool) else str(value)

    def numbers(self, args):
        for arg in args:
            if arg[0] == "range":
                for name in cells_of(arg[1]):
                    value = self.evaluate(("cell", name))
                    if isinstance(value, float):
                        yield value
            else:
                yield self.number(arg)

    def f_sum(self, *args):
        return sum(self.numbers(args), 0.0)

    def f_max(self, *args):
        return max(self.numbers(args), default=0.0)

    def f_count(self, *args):
        return float(len(list(self.numbers(args))))

    def f_avg(self, *args):
        found = list(self.numbers(args))
        return sum(found) / len(found)

    def f_round(self, value, digits=("const", 0.0)):
        return round(self.number(value), int(self.number(digits)))

    def f_len(self, value):
        return float(len(self.text(self.evaluate(value))))

    def copy(self, source, target):
        (c1, r1), (c2, r2) = (re.fullmatch(r"([A-Z]+)(\d+)", n).groups() for n in (source, target))
        text = self.raw[source]
        if source in self.formulas:
            text = self.formulas[source].moved(column_number(c2) - column_number(c1), int(r2) - int(r1))
        self[target] = text

    def show(self, area):
        rows = defaultdict(list)
        for name in cells_of(area):
            value = self[name]
            shown = value.code if isinstance(value, CellError) else self.text(value)
            rows[re.sub(r"\D", "", name)].append(f"{shown:>10.10}")
        for number, row in rows.items():
            print(f"{number:>3} |" + "|".join(row))


def main():
    s = Sheet()
    for name, text in {"A1": "item", "B1": "price", "C1": "count", "D1": "total", "A2": "apple", "B2": "1.25", "C2": "4", "A3": "pear", "B3": "0.8", "C3": "10", "A4": "fig", "B4": "3", "C4": "2"}.items():
        s[name] = text
    s["D2"] = "=B2*C2"
    s.copy("D2", "D3")
    s.copy("D2", "D4")
    s["D5"] = "=SUM(D2:D4)"
    s["D6"] = "=ROUND(D5*(1+$B$7),2)"
    s["B7"] = "0.19"
    s["A6"] = '="Sum of "&COUNT(B2:B4)&" items: "&D5'
    s["C5"] = "=IF(D5>20,\"much\",\"little\")"
    s.show("A1:D7")
    before = s.evaluations
    s["B4"] = "30"
    print("evaluations:", s.evaluations - before)
    s.show("A4:D6")
    for name, text in {"F1": "=1/0", "F2": "=F1+1", "F3": "=A1*2", "F4": "=NOPE(1)", "F5": "=1+", "F6": "=(2+3)*4^2-10%", "F7": "=-2^2", "F8": "=F9", "F9": "=F10", "F10": "=F8", "F11": "=AVG(Z1:Z5)", "F12": "=MAX(B2:D4,100)", "F13": '=IF("a"="a",LEN("four"),F1)', "F14": "=TRUE", "F15": "=1<2=TRUE", "F16": "=10^400"}.items():
        s[name] = text
    s.show("F1:F16")
    s["F10"] = "7"
    s.show("F8:F10")
    print(Formula("=A1+$B$2*SUM(C3:$D4)").moved(2, 3), Formula("=A1").moved(-1, 0), column_letters(703), column_number("AAA"), list(cells_of("Y9:AA10")))
    print(sorted(s.used_by["D5"]), sorted(s.uses["D5"]), repr(s["D5"]), s["missing"] == "")


main()
