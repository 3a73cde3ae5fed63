# @row IN-08
# The bytes of pickles in all protocols, to memory and in pieces to a file: containers in batches, frames, shared and recursive objects.
import collections
import dataclasses
import decimal
import enum
import fractions
import functools
import hashlib
import io
import operator
import pickle
import random
import re
import sys
import types


class Plain:
    pass


class Slotted:
    __slots__ = ("a", "b", "__dict__")


class Words(list):
    pass


class Table(dict):
    pass


class Pair(tuple):
    pass


class Number(int):
    pass


class Text(str):
    pass


class Data(bytes):
    pass


class Made:
    def __new__(cls, *args, **kw):
        return object.__new__(cls)

    def __getnewargs_ex__(self):
        return (1,), {"k": 2}


class Nested:
    class Inner:
        class Innermost:
            pass


class Colour(enum.Enum):
    RED = 1
    BLUE = "b"


@dataclasses.dataclass
class Record:
    a: int
    b: list


Point = collections.namedtuple("Point", "x y")
random.seed(11)
ATOMS = [None, True, False, 0, 1, 255, 256, 65535, 65536, -1, 2**31 - 1, 2**31, -2**31, -2**31 - 1, 2**63, -2**63, 10**50, -10**50, 10**700,
         0.5, -0.0, 1e300, float("inf"), float("nan"), "", "\xe9", "\u2603" * 100, "\U0001f600", "\ud800", "x" * 300,
         "a\\b\n\r\0\x1a\xff", b"", b"abc", b"x" * 300, bytearray(), bytearray(b"abc"), 1j, ..., NotImplemented, int, Plain, len]


def make(depth=0):
    if depth > 4 or random.random() < 0.5:
        return random.choice(ATOMS)
    kind = random.randrange(12)
    items = [make(depth + 1) for _ in range(random.randrange(6))]
    if kind == 0:
        return items
    if kind == 1:
        return tuple(items)
    if kind == 2:
        return {random.choice([i, "key %d" % i, float(i), (i,)]): v for i, v in enumerate(items)}
    if kind == 3:
        return set(range(len(items)))
    if kind == 4:
        return frozenset(["u%d" % len(items)])
    if kind == 5:
        made = Plain()
        made.first, made.second = items, make(depth + 1)
        return made
    if kind == 6:
        made = Slotted()
        made.a, made.other = items, 1
        return made
    if kind == 7:
        made = Words(items)
        made.x = 1
        return made
    if kind == 8:
        return Table(enumerate(items))
    if kind == 9:
        return Pair(items)
    if kind == 10:
        return random.choice([Number(5), Text("t"), Data(b"x"), Made(), Point(1, items), Record(1, items), Colour.RED])
    ring = [items]
    ring.append(ring)
    return ring


class Pieces:
    def __init__(self):
        self.all = []

    def write(self, data):
        self.all.append(bytes(data))


def digest(data):
    return hashlib.md5(data).hexdigest()[:12]


def show(label, value):
    for protocol in range(6):
        try:
            data = pickle.dumps(value, protocol)
            pieces = Pieces()
            pickle.dump(value, pieces, protocol)
            again = pickle.dumps(pickle.loads(data), protocol)
            from_file = pickle.dumps(pickle.load(io.BytesIO(data)), protocol)
            print(label, protocol, len(data), digest(data), [len(p) for p in pieces.all], digest(b"".join(pieces.all)), again == from_file)
        except Exception as e:
            print(label, protocol, type(e).__name__, re.sub("0x[0-9a-f]+", "ADDRESS", str(e)))


for i in range(60):
    show(i, make())
for n in 0, 1, 2, 3, 4, 999, 1000, 1001, 2000:
    for kind in list, tuple, dict.fromkeys, set, frozenset, Words, Table.fromkeys, collections.deque, collections.Counter:
        show((kind.__name__, n), kind(range(n)))
show("frames", ["x" * 30000] + ["y%05d" % i * 8 for i in range(3000)] + [b"z" * 65535, b"z" * 65536, "q" * 65535, "q" * 65536,
     bytearray(70000), "\u2603" * 30000, 1])
OTHERS = [Nested.Inner.Innermost, Nested.Inner.__init__, operator.itemgetter(1), functools.partial(int, base=2), decimal.Decimal("1.5"),
          fractions.Fraction(1, 3), collections.defaultdict(list, a=[1]), collections.OrderedDict(a=1), types.SimpleNamespace(a=1),
          ValueError("x", 1), OSError(2, "x"), memoryview(b"a"), str.upper, [].append, dict.fromkeys, sys, lambda: 0, iter([1, 2]), range(3),
          object(), property(), staticmethod(len), type(None), type(...), type(NotImplemented), Colour, Colour.BLUE]
for value in OTHERS:
    show(type(value).__name__, value)
tuple_ring = ([],)
tuple_ring[0].append(tuple_ring)
show("tuple ring", tuple_ring)
long_ring = ([], 1, 2, 3)
long_ring[0].append(long_ring)
show("long tuple ring", long_ring)
ring = Plain()
ring.set = frozenset([ring])
show("frozenset ring", ring.set)
for protocol in range(6):
    print(pickle.dumps([Nested.Inner.Innermost, Plain, len, Ellipsis, "a\n\u2603", b"b", -5, 1.5, {1}, Colour.RED], protocol))
