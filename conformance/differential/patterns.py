# @verify 0 20
# @nightly 0 30
# @chunk 10
"""Random regular expressions on random text: the code that re makes of them, and what each way of matching gives.

A block has 40 patterns; subjects are short, so that backtracking ends.
"""
import re
import warnings

from digests import run, told

warnings.simplefilter("ignore")
LETTERS = "aabbcA1_ \n.é"
CLASSES = (r"\d", r"\D", r"\s", r"\S", r"\w", r"\W", ".", "[ab]", "[^a]", "[a-c]", "[^\\s.]", r"[\w.]", "[]a]", "[é-ü]", "[A-Z_]", r"[^\W\d]")
ANCHORS = ("^", "$", r"\b", r"\B", r"\A", r"\Z")
REPEATS = ("*", "+", "?", "{2}", "{1,2}", "{,2}", "{2,}", "{0}")
MODES = ("", "", "", "?", "+")
FLAGS = (0, 0, 0, re.I, re.M, re.S, re.A, re.I | re.M, re.X, re.I | re.A)


class Grammar:
    """Makes patterns; knows how many groups there are so far."""

    def __init__(self, rng):
        self.rng, self.groups = rng, 0

    def alternatives(self, depth):
        return "|".join(self.sequence(depth) for _ in range(self.rng.choice((1, 1, 1, 2, 3))))

    def sequence(self, depth):
        return "".join(self.item(depth) for _ in range(self.rng.choice((0, 1, 1, 2, 2, 3))))

    def item(self, depth):
        atom = self.atom(depth)
        if atom not in ANCHORS and self.rng.random() < 0.35:
            # CPython does not take back the groups of an alternative that failed inside a possessive repetition.
            modes = MODES[:-1] if "(" in atom else MODES
            atom += self.rng.choice(REPEATS) + self.rng.choice(modes)
        return atom

    def fixed(self):
        """Something whose width is known."""
        return "".join(self.rng.choice(("a", "b", "[ab]", ".", r"\w", "^", r"\b", "(?:a|b)")) for _ in range(self.rng.randrange(1, 3)))

    def atom(self, depth):
        kind = self.rng.randrange(24 if depth else 12)
        if kind < 6:
            return re.escape(self.rng.choice(LETTERS))
        if kind < 10:
            return self.rng.choice(CLASSES)
        if kind < 12:
            return self.rng.choice(ANCHORS)
        if kind < 16:
            self.groups += 1
            name = f"?P<n{self.groups}>" if self.rng.random() < 0.3 else ""
            return f"({name}{self.alternatives(depth - 1)})"
        if kind < 18:
            return f"(?:{self.alternatives(depth - 1)})"
        if kind == 18:
            return f"(?>{self.alternatives(depth - 1)})"
        if kind == 19:
            return self.rng.choice(("(?={})", "(?!{})")).format(self.alternatives(depth - 1))
        if kind == 20:
            return self.rng.choice(("(?<={})", "(?<!{})")).format(self.fixed())
        if kind == 21 and self.groups:
            return rf"(?:\{self.rng.randrange(1, self.groups + 1)})"
        if kind == 22 and self.groups:
            return f"(?({self.rng.randrange(1, self.groups + 1)}){self.sequence(0)}|{self.sequence(0)})"
        return f"(?{self.rng.choice(('i', 'm', 's', 'a', 'i-s', '-i', 'u'))}:{self.alternatives(depth - 1)})"


def spans(found):
    return found and (found.regs, found.lastindex, found.lastgroup)


def matching(rng):
    grammar = Grammar(rng)
    pattern, flags = grammar.alternatives(3), rng.choice(FLAGS)
    text = bool(rng.random() < 0.8)
    if not text:
        pattern = pattern.encode("latin-1")
    try:
        compiled = re.compile(pattern, flags)
    except (re.PatternError, ValueError, RecursionError, OverflowError) as error:
        yield f"{pattern!r} {flags} {type(error).__name__} {error}"
        return
    yield f"{pattern!r} {compiled.flags} {compiled.groups} {dict(compiled.groupindex)} {compiled!r}"
    for _ in range(3):
        subject = "".join(rng.choice(LETTERS) for _ in range(rng.randrange(12)))
        if not text:
            subject = subject.encode("latin-1")
        start, end = rng.randrange(4), rng.choice((100, 100, rng.randrange(12)))
        yield f"{subject!r} {start} {end}"
        for name in ("match", "search", "fullmatch"):
            yield f"{name} {spans(getattr(compiled, name)(subject))} {spans(getattr(compiled, name)(subject, start, end))}"
        yield f"iter {[spans(m) for m in compiled.finditer(subject, start, end)]}"
        yield f"all {compiled.findall(subject)} split {told(compiled.split, subject)} {told(compiled.split, subject, 2)}"
        template = rng.choice((r"<\g<0>>", r"[\1]", "-", r"\n", r"\g<1>\g<1>"))
        if not text:
            template = template.encode()
        yield f"sub {told(compiled.subn, template, subject)} {told(compiled.sub, lambda m: m[0] + m[0], subject, 2)}"
        scanner = compiled.scanner(subject, start, end)
        yield f"scan {spans(scanner.search())} {spans(scanner.match())} {spans(scanner.search())}"


def items(rng):
    for _ in range(40):
        yield from matching(rng)


run(items)
