"""A regular expression engine by hand: parser, Thompson construction, simulation with sets, a backtracking matcher with groups, and derivatives."""
import re as reference
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True)
class Char:
    chars: frozenset
    negated: bool = False

    def accepts(self, c):
        return (c in self.chars) != self.negated


@dataclass(frozen=True)
class Empty:
    pass


@dataclass(frozen=True)
class Seq:
    left: object
    right: object


@dataclass(frozen=True)
class Alt:
    left: object
    right: object


@dataclass(frozen=True)
class Repeat:
    inner: object
    least: int
    most: int | None
    greedy: bool = True


@dataclass(frozen=True)
class Group:
    inner: object
    number: int


@dataclass(frozen=True)
class Anchor:
    kind: str


CLASSES = {"d": "0123456789", "w": "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_", "s": " \t\n"}


class RegexError(ValueError):
    pass


class Parser:
    def __init__(self, pattern):
        self.pattern, self.pos, self.groups = pattern, 0, 0

    def peek(self):
        return self.pattern[self.pos:self.pos + 1]

    def take(self):
        c = self.peek()
        if not c:
            raise RegexError(f"pattern ends too early: {self.pattern!r}")
        self.pos += 1
        return c

    def parse(self):
        tree = self.alternatives()
        if self.pos < len(self.pattern):
            raise RegexError(f"unexpected {self.peek()!r} at {self.pos}")
        return tree

    def alternatives(self):
        tree = self.sequence()
        while self.peek() == "|":
            self.take()
            tree = Alt(tree, self.sequence())
        return tree

    def sequence(self):
        tree = Empty()
        while self.peek() and self.peek() not in "|)":
            item = self.repeated()
            tree = item if tree == Empty() else Seq(tree, item)
        return tree

    def repeated(self):
        tree = self.atom()
        while (c := self.peek()) and c in "*+?{":
            self.take()
            if c == "{":
                text = ""
                while self.peek() != "}":
                    text += self.take()
                self.take()
                low, comma, high = text.partition(",")
                least = int(low or 0)
                most = least if not comma else int(high) if high else None
                if most is not None and most < least:
                    raise RegexError(f"bad bounds {{{text}}}")
            else:
                least, most = {"*": (0, None), "+": (1, None), "?": (0, 1)}[c]
            greedy = True
            if self.peek() == "?":
                self.take()
                greedy = False
            tree = Repeat(tree, least, most, greedy)
        return tree

    def atom(self):
        c = self.take()
        match c:
            case "(":
                if self.pattern.startswith("?:", self.pos):
                    self.pos += 2
                    tree = self.alternatives()
                else:
                    self.groups += 1
                    number = self.groups
                    tree = Group(self.alternatives(), number)
                if self.peek() != ")":
                    raise RegexError("missing )")
                self.take()
                return tree
            case "[":
                return self.charset()
            case ".":
                return Char(frozenset("\n"), True)
            case "^" | "$":
                return Anchor(c)
            case "\\":
                return self.escape(self.take())
            case "*" | "+" | "?":
                raise RegexError(f"nothing to repeat at {self.pos - 1}")
        return Char(frozenset(c))

    def escape(self, c):
        if c.lower() in CLASSES:
            return Char(frozenset(CLASSES[c.lower()]), c.isupper())
        return Char(frozenset({"n": "\n", "t": "\t"}.get(c, c)))

    def charset(self):
        chars, negated = set(), False
        if self.peek() == "^":
            self.take()
            negated = True
        first = True
        while first or self.peek() != "]":
            first = False
            c = self.take()
            if c == "\\":
                chars |= self.escape(self.take()).chars
            elif self.peek() == "-" and self.pattern[self.pos + 1:self.pos + 2] not in ("]", ""):
                self.take()
                chars |= {chr(x) for x in range(ord(c), ord(self.take()) + 1)}
            else:
                chars.add(c)
        self.take()
        return Char(frozenset(chars), negated)


def backtrack(tree, text, pos, groups, then):
    match tree:
        case Empty():
            return then(pos, groups)
        case Char():
            return then(pos + 1, groups) if pos < len(text) and tree.accepts(text[pos]) else None
        case Anchor("^"):
            return then(pos, groups) if pos == 0 else None
        case Anchor("$"):
            return then(pos, groups) if pos == len(text) else None
        case Seq(a, b):
            return backtrack(a, text, pos, groups, lambda p, g: backtrack(b, text, p, g, then))
        case Alt(a, b):
            result = backtrack(a, text, pos, groups, then)
            return backtrack(b, text, pos, groups, then) if result is None else result
        case Group(inner, n):
            return backtrack(inner, text, pos, groups, lambda p, g: then(p, {**g, n: (pos, p)}))
        case Repeat(inner, least, most, greedy):
            def more(p, g):
                if p == pos and least == 0:
                    return None
                rest = Repeat(inner, max(least - 1, 0), None if most is None else most - 1, greedy)
                return backtrack(rest, text, p, g, then)

            if most == 0:
                return then(pos, groups)
            if least > 0:
                return backtrack(inner, text, pos, groups, more)
            if greedy:
                result = backtrack(inner, text, pos, groups, more)
                return then(pos, groups) if result is None else result
            result = then(pos, groups)
            return backtrack(inner, text, pos, groups, more) if result is None else result


def search(pattern, text):
    parser = Parser(pattern)
    tree = parser.parse()
    for start in range(len(text) + 1):
        found = backtrack(tree, text, start, {}, lambda p, g: (p, g))
        if found is not None:
            end, groups = found
            spans = [groups.get(n) for n in range(1, parser.groups + 1)]
            return text[start:end], start, [s and text[slice(*s)] for s in spans]
    return None


def thompson(tree):
    edges = []

    def state():
        edges.append([])
        return len(edges) - 1

    def build(t, start):
        match t:
            case Char():
                end = state()
                edges[start].append((t, end))
            case Empty():
                end = start
            case Seq(a, b):
                end = build(b, build(a, start))
            case Alt(a, b):
                end = state()
                for part in (a, b):
                    s = state()
                    edges[start].append((None, s))
                    edges[build(part, s)].append((None, end))
            case Group(inner, _):
                end = build(inner, start)
            case Repeat(inner, least, most, _):
                end = start
                for _ in range(least):
                    end = build(inner, end)
                if most is None:
                    loop, out = state(), state()
                    edges[end] += [(None, loop), (None, out)]
                    edges[build(inner, loop)] += [(None, loop), (None, out)]
                    end = out
                else:
                    skips = [end]
                    for _ in range(most - least):
                        end = build(inner, end)
                        skips.append(end)
                    for s in skips[:-1]:
                        edges[s].append((None, end))
            case _:
                raise RegexError(f"no automaton for {t}")
        return end

    first = state()
    return edges, build(tree, first)


def simulate(edges, accept, text):
    def closure(states):
        seen, todo = set(states), list(states)
        while todo:
            for label, target in edges[todo.pop()]:
                if label is None and target not in seen:
                    seen.add(target)
                    todo.append(target)
        return frozenset(seen)

    closure = lru_cache(None)(closure)
    current = closure(frozenset([0]))
    widest = len(current)
    for c in text:
        current = closure(frozenset(t for s in current for label, t in edges[s] if label is not None and label.accepts(c)))
        widest = max(widest, len(current))
    return accept in current, widest


CASES = [(r"a*b", "xaaab"), (r"(a|b)*c", "ababc!"), (r"(\w+)@(\w+)\.com", "mail bob@example.com now"), (r"^\d{3}-\d{4}$", "555-1234"), (r"^\d{3}-\d{4}$", "555-12345"), (r"<.+>", "<a><b>"), (r"<.+?>", "<a><b>"),
         (r"[^aeiou\s]+", "queue rhythm"), (r"(a+)+$", "aaaaab"), (r"(?:ab){2,3}", "abababab"), (r"x?y?z?", ""), (r"(\d+)(?:\.(\d+))?", "pi 3"), (r"[a-c-]+", "x-ab-c"), (r"colou?r|gr[ae]y", "grey colour"), (r"\$\d+", "cost $15"), (r"()*x", "x"), (r"a{0}b", "ab"), (r"(a)|(b)", "b"), (r"[]a]+", "]a]")]


def main():
    for pattern, text in CASES:
        mine = search(pattern, text)
        theirs = reference.search(pattern, text)
        theirs = theirs and (theirs.group(), theirs.start(), list(theirs.groups()))
        print(f"{pattern:22} {text!r:28} {mine} {'same' if mine == theirs else f'differs from {theirs}'}")
    for pattern, texts in ((r"(a|b)*abb", ["abb", "aababb", "ab", ""]), (r"[0-9]+(\.[0-9]+)?", ["12", "1.5", "1.", ".5"]), (r"(a?){12}a{12}", ["a" * 12, "a" * 24, "a" * 25]), (r"x{2,4}", ["x", "xx", "xxxx", "xxxxx"])):
        edges, accept = thompson(Parser(pattern).parse())
        print(pattern, len(edges), [simulate(edges, accept, t) for t in texts])
    for bad in ("(a", "a)", "*a", "[a", "a{2", "a{3,1}", "\\", "a**"):
        try:
            print(bad, Parser(bad).parse())
        except (RegexError, ValueError) as e:
            print(bad, type(e).__name__, e)
    print(Parser("ab|c*").parse())


main()
