# @verify 0 6
# @nightly 0 400
"""match statements by chance: patterns of every kind against subjects of odd classes, and what they bind.

A block has 200 statements; those that are no Python show the words of the compiler.
"""
import collections
import re
import sys
import warnings

from digests import run

warnings.simplefilter("ignore")


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x=1, y=2):
        self.x, self.y = x, y

    def __repr__(self):
        return "Point"


class Number:
    __match_args__ = 5


class NoNames:
    __match_args__ = (1,)


class NoTuple:
    __match_args__ = ["x"]


class Twice:
    __match_args__ = ("q", "q")


class Raising:
    @property
    def x(self):
        raise ValueError("property")


class Mapping(dict):
    def get(self, key, default=None):
        return "got"

    def keys(self):
        raise ValueError("keys")


class Sequence(collections.UserList):
    pass


SUBJECTS = (
    "Point()", "Point(3, 4)", "Number()", "NoNames()", "NoTuple()", "Twice()", "Raising()", "Mapping(a=1)", "{}", "{'a': 1, 'b': 2}", "[1, 2, 3]", "(1, (2, 3))", "[]", "'abc'", "b'ab'", "1",
    "1.0", "True", "None", "-1", "1+2j", "range(3)", "Sequence([1, 2])", "collections.deque([1])", "collections.ChainMap({'a': 1})", "bytearray(b'a')", "memoryview(b'ab')", "{1, 2}", "iter([])",
    "object()", "int", "collections.Counter('aab')")
LITERALS = ("1", "-1", "1.0", "'abc'", "b'ab'", "None", "True", "1+2j", "-1-2j", "Point.zz", "sys.maxsize")
CLASSES = (
    "Point", "Number", "NoNames", "NoTuple", "Twice", "Raising", "int", "str", "list", "dict", "float", "bytes", "object", "type", "missing", "len", "Mapping", "bool", "tuple", "complex")


class Grammar:
    def __init__(self, rng):
        self.rng = rng

    def name(self):
        return self.rng.choice("abcdefg")

    def several(self, most, depth):
        return [self.pattern(depth) for _ in range(self.rng.randrange(most))]

    def sequence(self, depth):
        star = ["*" + self.rng.choice(("_", self.name()))] if self.rng.random() < 0.4 else []
        return f"[{', '.join(self.several(3, depth) + star + self.several(2, depth))}]"

    def mapping(self, depth):
        pairs = [f"{self.rng.choice(('"a"', '1', 'None', '-1', '"a"', 'sys.maxsize'))}: {pattern}" for pattern in self.several(3, depth)]
        rest = ["**" + self.name()] if self.rng.random() < 0.3 else []
        return f"{{{', '.join(pairs + rest)}}}"

    def instance(self, depth):
        named = [f"{self.rng.choice(('x', 'y', 'real', 'q'))}={pattern}" for pattern in self.several(3, depth)]
        return f"{self.rng.choice(CLASSES)}({', '.join(self.several(3, depth) + named)})"

    def pattern(self, depth):
        kind = self.rng.randrange(15)
        if kind == 0:
            return "_"
        if kind == 1:
            return self.name()
        if kind == 2:
            return self.rng.choice(LITERALS)
        if not depth:
            return self.rng.choice(("_", "1", "None"))
        if kind < 5:
            return self.sequence(depth - 1)
        if kind == 5:
            return f"({self.pattern(depth - 1)}, {self.pattern(depth - 1)})"
        if kind < 8:
            return self.mapping(depth - 1)
        if kind < 12:
            return self.instance(depth - 1)
        if kind < 14:
            return f"({self.pattern(depth - 1)} | {self.pattern(depth - 1)})"
        return f"({self.pattern(depth - 1)} as {self.name()})"


def items(rng):
    grammar = Grammar(rng)
    for _ in range(200):
        cases = [f"    case {grammar.pattern(2)}{rng.choice(('', ' if True', ' if 0'))}: result = {i}" for i in range(rng.randrange(1, 3))]
        text = "\n".join([f"match {rng.choice(SUBJECTS)}:", *cases])
        names = {}
        try:
            exec(text, dict(globals()), names)
        except Exception as error:
            yield f"{text} {type(error).__name__} {error}"
        else:
            yield text + re.sub("0x[0-9a-f]+", "", repr(names))


run(items)
