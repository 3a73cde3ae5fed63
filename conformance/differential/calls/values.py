"""Random values, as Python expressions: a call that is seen to differ can be pasted into a case."""

WORDS = ("", "a", "b", "ab", "abc", "Hello World", "spam eggs", "x=1", "  pad ", "\t\n x\r\n", "aXbXc", "aaaa", "abab", "12", "-7", "+3_000", "0x1F", "1e5", "nan",
         "-inf", "1j", "(1+2j)", "0b101", "a,b,,c", "a\x1cb\x85c\u2028d", "{0}", "{}", "{a!r:>5}", "%s", "%(a)d", "identifier_1", "class", "A.b", "00ff", "ff 0A", "xyz")
SPECIAL = ("ß", "İ", "ŉ", "ǅ", "Σας ΣΑΣ", "ﬁx", "٣", "²", "½", "é", "é", "Ω", "\xa0", "Ⅷ", "ñandú", "日本", "\u200b", "ά", "ῼ", "\x00", "\x7f", "\xad", "ſ", "K", "¼x")
WIDE = ("😀", "a😀b", "𝒳", "𐐀𐐨", "\U0010ffff", "𝟘𝟙")
LONE = ("\ud800", "a\udc80b", "\udfff\ud800", "\ud83d", "x\udce9")
EDGES = ("2**62", "-2**62", "2**63-1", "-2**63", "2**63", "-2**63-1", "2**64", "10**20", "-10**30", "sys.maxsize", "-sys.maxsize-1", "2**100+1")
MIDDLE = ("127", "128", "255", "256", "-128", "-129", "32767", "65535", "65536", "-32769", "1114111", "1114112", "55296", "-65536")
WORDSIZED = ("2**31-1", "2**31", "-2**31", "-2**31-1", "2**32-1", "2**32", "2**30", "2**60", "2**29", "-2**40", "1000003", "2**53+1", "10**9")
FLOATS = ("0.0", "-0.0", "1.0", "-1.5", "0.1", "2.5", "3.5", "1e16", "1e22", "1e-5", "123456.789", "1e308", "5e-324", "float('inf')", "float('-inf')", "float('nan')", "2.0**53", "1e100", "-7.25", "2.0**63", "0.5", "1e-4")
ENCODINGS = ("'utf-8'", "'ascii'", "'latin-1'", "'utf-16'", "'utf-16-le'", "'utf-32-be'", "'utf-7'", "'unicode_escape'", "'raw_unicode_escape'", "'utf8'", "'UTF_8'", "'latin1'", "'cp1252'", "'nope'", "'hex'", "'utf-8-sig'", "'cp437'", "'iso8859-15'", "'idna'", "'a\\0b'")
HANDLERS = ("'strict'", "'ignore'", "'replace'", "'backslashreplace'", "'surrogateescape'", "'surrogatepass'", "'xmlcharrefreplace'", "'namereplace'", "'nope'")
TYPES = ("int", "str", "list", "dict", "tuple", "object", "type", "float", "bool", "bytes", "set", "Plain", "Made", "Exception", "ValueError", "LoudInt", "LoudList", "type(None)", "Slotted", "Derived",
         "Properties", "int | str", "list[int]", "(int, (str, bytes))", "()", "typing.Any", "abc.Iterable", "Classed(1)", "Meta", "range", "complex")
FUNCTIONS = ("identity", "pair", "fails", "is_odd", "many", "len", "str", "int", "abs", "repr", "lambda x: -x", "lambda *a: a", "str.upper", "None", "bool", "list", "operator.add", "max", "later", "Called(3)", "functools.partial(pair, 1)", "Plain", "operator.itemgetter(0)")
NAMES = ("'a'", "'value'", "'__class__'", "'__dict__'", "'__name__'", "'left'", "'right'", "'real'", "'nope'", "'__doc__x'", "''", "'__len__'", "'append'", "3", "b'a'", "'é'", "'held'", "'method'", "'__hash__'", "'made'")
LAYOUTS = ("'b'", "'<h'", "'>i'", "'q'", "'=Q'", "'?'", "'c'", "'3s'", "'5p'", "'f'", "'<d'", "'e'", "'<hbx2i'", "'@bi'", "'!H'", "'P'", "'n'", "'<n'", "'0s'", "'2x'", "'i3'", "'z'", "b'<I'", "''", "'<2h'", "'4'", "' < i'", "'10s h'", "'B'", "'I'", "'L'", "'xq0i'")


class Values:
    def __init__(self, rng):
        self.rng = rng

    def pick(self, choices):
        return choices[self.rng.randrange(len(choices))]

    def chance(self, percent):
        return self.rng.randrange(100) < percent

    def of(self, kind, depth=2):
        return getattr(self, kind)(depth)

    # numbers

    def small(self, depth=0):
        if self.chance(4):
            return self.pick(("True", "False", "Index(2)", "LoudInt(3)", "Index(-1)"))
        return str(self.rng.randrange(-4, 12))

    def index(self, depth=0):
        """An index, a count or a width: small or far beyond what any memory holds, never between."""
        roll = self.rng.randrange(100)
        if roll < 78:
            return str(self.rng.randrange(-6, 14))
        if roll < 84:
            return self.pick(EDGES)
        if roll < 88:
            return self.pick(("Index(3)", "Index(-2)", "Index('x')", "Index(2**70)", "Index(ValueError('index'))", "LoudInt(2)", "Index(True)", "Index(LoudInt(1))"))
        return self.pick(("None", "True", "20", "1.0", "'1'", "40", "-30"))

    def int(self, depth=0):
        roll = self.rng.randrange(100)
        if roll < 45:
            return str(self.rng.randrange(-20, 300))
        if roll < 60:
            return self.pick(EDGES)
        if roll < 75:
            return self.pick(MIDDLE)
        if roll < 90:
            return self.bits(self.pick((self.rng.randrange(1, 17), self.rng.randrange(64, 200))))
        return self.pick(("LoudInt(5)", "LoudInt(-3)", "LoudInt(2**70)", "True", "False"))

    def bits(self, count):
        return str((self.rng.getrandbits(count) | 1 << count - 1) * self.pick((1, -1)))

    def exact(self, depth=0):
        """An int of any size, no subclass: not for counts and widths."""
        return self.pick((self.bits(self.rng.randrange(1, 200)), self.bits(self.rng.randrange(1, 70)), self.pick(WORDSIZED), self.pick(EDGES), self.pick(MIDDLE), self.small()))

    def word(self, depth=0):
        return self.exact() if self.chance(75) else self.number()

    def bool(self, depth=0):
        return self.pick(("True", "False"))

    def float(self, depth=0):
        roll = self.rng.randrange(100)
        if roll < 55:
            return self.pick(FLOATS)
        if roll < 80:
            return repr(self.rng.randrange(-10**6, 10**6) / self.pick((1, 2, 10, 64, 1000, 7)))
        if roll < 92:
            return f"float.fromhex({self.rng.uniform(-1, 1).hex()!r}) * 2.0**{self.rng.randrange(-1000, 1000)}"
        return self.pick(("LoudFloat(1.5)", "LoudFloat(-0.0)", "LoudFloat('inf')"))

    def complex(self, depth=0):
        if self.chance(6):
            return self.pick(("LoudComplex(1, 2)", "1j", "-0j"))
        return f"complex({self.float()}, {self.float()})"

    def number(self, depth=0):
        return self.of(self.pick(("int", "int", "float", "complex", "bool", "small")))

    def real(self, depth=0):
        return self.of(self.pick(("int", "small", "float", "float")))

    # text and bytes

    def character(self):
        roll = self.rng.randrange(100)
        if roll < 60:
            return self.pick("abcXYZ 01,-_.\t\n%{}\\'\"")
        if roll < 80:
            return chr(self.rng.randrange(0x250))
        if roll < 93:
            return chr(self.rng.choice((self.rng.randrange(0x250, 0xd800), self.rng.randrange(0xe000, 0x10000))))
        if roll < 98:
            return chr(self.rng.randrange(0x10000, 0x20000))
        return chr(self.rng.randrange(0xd800, 0xe000))

    def text(self):
        roll = self.rng.randrange(100)
        if roll < 50:
            return self.pick(WORDS)
        if roll < 62:
            return self.pick(SPECIAL)
        if roll < 68:
            return self.pick(WIDE)
        if roll < 71:
            return self.pick(LONE)
        if roll < 78:
            return self.text() + self.text()
        return "".join(self.character() for _ in range(self.rng.randrange(12)))

    def str(self, depth=0):
        if self.chance(4):
            return f"LoudStr({ascii(self.text())})"
        return ascii(self.text())

    def char(self, depth=0):
        return ascii(self.character()) if self.chance(85) else self.str()

    def data(self):
        roll = self.rng.randrange(100)
        if roll < 50:
            return self.pick(WORDS).encode("utf-8")
        if roll < 65:
            return self.text().encode(self.pick(("utf-8", "utf-16", "utf-7", "utf-32-be")), "surrogatepass" if roll < 60 else "replace") if self.chance(50) else self.pick(SPECIAL).encode()
        return self.rng.randbytes(self.rng.randrange(10))

    def bytes(self, depth=0):
        return f"LoudBytes({self.data()!r})" if self.chance(4) else repr(self.data())

    def bytearray(self, depth=0):
        return f"LoudBytearray({self.data()!r})" if self.chance(6) else f"bytearray({self.data()!r})"

    def byteslike(self, depth=0):
        return self.of(self.pick(("bytes", "bytes", "bytes", "bytearray", "memoryview", "array")), depth)

    def byte(self, depth=0):
        return str(self.rng.randrange(256)) if self.chance(70) else self.bytes()

    def textlike(self, depth=0):
        return self.of(self.pick(("str", "bytes", "bytearray")))

    def memoryview(self, depth=0):
        roll = self.rng.randrange(100)
        size = self.pick((0, 1, 2, 4, 6, 8, 12, 24))
        data = repr(self.rng.randbytes(size))
        owner = self.pick((data, f"bytearray({data})", f"bytearray({data})"))
        if roll < 35:
            return f"memoryview({owner})"
        if roll < 55:
            return f"memoryview({owner})[{self.slice_text()}]"
        if roll < 75:
            return f"memoryview(bytearray(range(24))).cast({self.pick(('b', 'B', 'h', 'H', 'i', 'I', 'l', 'q', 'Q', 'f', 'd', 'c', '?', '@i', '<h'))!r})"
        if roll < 90:
            return f"memoryview(bytearray(range(24))).cast({self.pick(('B', 'h', 'i', 'c'))!r}, {self.pick(('[2, 3]', '[24]', '[4, 6]', '[2, 6]', '[2, 3, 4]', '[3, 2]', '(2, 3, 2)', '[1, 24]', '[0]', '[]'))})"
        return f"memoryview({self.array(codes='bBhHiIlLqQfd')})"

    def array(self, depth=0, codes="bBhHiIlLqQfduw"):
        code = self.pick(codes)
        if code in "uw":
            return f"array({code!r}, {ascii(self.pick(WORDS + WIDE))})"
        if code in "fd":
            return f"array({code!r}, [{', '.join(self.float() for _ in range(self.rng.randrange(4)))}])"
        low, high = (-100, 127) if code in "bhilq" else (0, 255)
        return f"array({code!r}, {[self.rng.randrange(low, high) for _ in range(self.rng.randrange(6))]})"

    # containers

    def items(self, depth, most=5):
        if depth <= 0:
            return [self.leaf() for _ in range(self.rng.randrange(most))]
        roll = self.rng.randrange(100)
        count = self.rng.randrange(most + (3 if depth > 1 else 0))
        if roll < 35:
            return [self.small() for _ in range(count)]
        if roll < 50:
            return [self.str() for _ in range(count)]
        if roll < 62:
            return [self.number() for _ in range(count)]
        if roll < 70:
            return [f"Ordered({self.rng.randrange(6)})" for _ in range(count)]
        return [self.any(depth - 1) for _ in range(count)]

    def leaf(self, depth=0):
        return self.of(self.pick(("small", "small", "int", "float", "str", "str", "bytes", "bool", "none")))

    def none(self, depth=0):
        return self.pick(("None", "None", "None", "...", "NotImplemented"))

    def list(self, depth=2):
        roll = self.rng.randrange(100)
        text = f"[{', '.join(self.items(depth))}]"
        if roll < 6:
            return f"LoudList({text})"
        if roll < 14:
            return f"list(range({self.rng.randrange(40)}))"
        return text

    def tuple(self, depth=2):
        text = f"({', '.join(self.items(depth) + [''])})".replace("(, )", "()").replace("()", "()")
        text = "()" if text == "()" or text == "(, )" else text
        return f"LoudTuple({text})" if self.chance(5) else text

    def key(self, depth=1):
        roll = self.rng.randrange(100)
        if roll < 35:
            return self.small()
        if roll < 65:
            return self.str()
        if roll < 75:
            return f"Ordered({self.rng.randrange(6)})"
        if roll < 85:
            return self.number()
        if roll < 95:
            return f"({self.small()}, {self.str()})"
        return self.pick(("None", "b'a'", "frozenset({1, 2})", "[]", "{}", "Hashed(3)", "Hashed('x')", "1.0", "float('nan')"))

    def goodkey(self, depth=1):
        return self.pick((str(self.rng.randrange(-4, 12)), self.str(), str(self.rng.randrange(99)), self.str(), f"Ordered({self.rng.randrange(6)})", repr(self.rng.randrange(-9, 9) / 2), "None", "(1, 'a')", "b'a'", "frozenset({1})"))

    def dict(self, depth=2):
        count = self.rng.randrange(6)
        text = "{" + ", ".join(f"{self.goodkey()}: {self.any(depth - 1)}" for _ in range(count)) + "}"
        roll = self.rng.randrange(100)
        if roll < 5:
            return f"LoudDict({text})"
        if roll < 10:
            return f"Missing({text})"
        if roll < 25:
            return "{" + ", ".join(f"{ascii(self.pick('abcdefg'))}: {self.small()}" for _ in range(count)) + "}"
        return text

    def words(self, depth=1):
        """A mapping whose keys are strings, for `**`."""
        return self.pick((f"{{'a': {self.leaf()}, {self.str()}: 1}}", "Mapping(a=1, b=2)", "{}", f"Missing(b={self.leaf()})"))

    def view(self, depth=2):
        return f"{self.dict(depth)}.{self.pick(('keys', 'values', 'items'))}()"

    def keys(self, depth=2):
        return f"{self.dict(depth)}.keys()"

    def dictitems(self, depth=2):
        return f"{self.dict(0)}.items()"

    def dictvalues(self, depth=2):
        return f"{self.dict(depth)}.values()"

    def set(self, depth=2):
        items = ", ".join(self.goodkey() for _ in range(self.rng.randrange(7)))
        text = "{" + items + "}" if items else "set()"
        return f"LoudSet({text})" if self.chance(5) else text

    def frozenset(self, depth=2):
        items = ", ".join(self.goodkey() for _ in range(self.rng.randrange(7)))
        return f"{'LoudFrozenset' if self.chance(5) else 'frozenset'}([{items}])"

    def range(self, depth=0):
        roll = self.rng.randrange(100)
        if roll < 50:
            return f"range({self.rng.randrange(-3, 20)})"
        step = self.pick((1, 2, 3, -1, -2, 7, -5))
        if roll < 90:
            return f"range({self.rng.randrange(-10, 20)}, {self.rng.randrange(-10, 20)}, {step})"
        start = self.pick((2**63 - 2, 2**64, -2**63 + 1, 10**20))
        return f"range({start}, {start + step * self.rng.randrange(6)}, {step})"

    def hugerange(self, depth=0):
        return f"range({self.exact()}, {self.exact()}, {self.pick(('1', '-1', '3', '2**40', '-2**63', '10**20', '0', '7'))})"

    def slice_text(self):
        def part():
            return "" if self.chance(35) else str(self.rng.randrange(-7, 10)) if self.chance(88) else self.pick(("2**63", "-2**70", "Index(2)", "None", "sys.maxsize", "'a'", "1.0", "Index('y')"))
        step = self.pick(("", "", ":", ":1", ":2", ":-1", ":-2", ":3", ":0", ":-2**63", ":sys.maxsize"))
        return part() + ":" + part() + step

    def slice(self, depth=0):
        return f"slice({', '.join(self.pick((self.index(), 'None', self.index())) for _ in range(self.rng.randrange(1, 4)))})"

    def subscript(self, depth=0):
        """What stands between brackets."""
        return self.slice_text() if self.chance(45) else self.pick((self.index(), self.index(), self.index(), self.slice(), self.key(), f"{self.small()}, {self.small()}"))

    # iterables

    def finite(self, depth=1):
        return self.of(self.pick(("list", "list", "tuple", "str", "range", "dict", "set", "bytes", "iterator", "view", "steps", "frozenset", "array", "memoryview")), depth)

    def iterable(self, depth=1):
        return self.finite(depth) if self.chance(92) else self.any(0)

    def steps(self, depth=1):
        items = f"[{', '.join(self.items(0))}]"
        return self.pick((f"Steps({items})", f"Steps({items}, {self.pick(('3', '-1', 'None', 'Index(2)', 'TypeError()', 'ValueError(1)', '2**70', '1.0'))})", f"Steps({items}, end=KeyError('end'))", f"Sequence({items[1:-1]})",
                          f"upto({self.rng.randrange(5)})", "Iterated(3)", f"Iterated(iter({items}))", "Iterated(ValueError('iter'))", f"Hinted({items})", f"(x for x in {items})", "Mapping(a=1, b=2)"))

    def iterator(self, depth=1):
        kind = self.rng.randrange(16)
        source = self.of(self.pick(("list", "tuple", "str", "range", "dict", "set", "bytes", "bytearray", "array")), 1)
        if kind < 5:
            return f"iter({source})"
        if kind < 7:
            return f"reversed({self.of(self.pick(('list', 'tuple', 'str', 'range', 'dict', 'bytes', 'view')), 1)})"
        if kind == 7:
            return f"enumerate({source}{self.pick(('', ', 5', ', -2**63', ', 2**63-1'))})"
        if kind == 8:
            return f"zip({source}, {self.of(self.pick(('list', 'str', 'range')), 1)}{self.pick(('', '', ', strict=True'))})"
        if kind == 9:
            return f"map({self.function()}, {source})"
        if kind == 10:
            return f"filter({self.function()}, {source})"
        if kind == 11:
            return f"iter(iter({source}).__next__, {self.leaf()})"
        if kind == 12:
            return f"iter(Sequence({', '.join(self.items(0))}))"
        return self.tool()

    def tool(self, depth=1):
        """An iterator of itertools, always finite."""
        source, other = self.of(self.pick(("list", "str", "range", "tuple")), 1), self.of(self.pick(("list", "str", "range")), 1)
        few = self.pick(("[]", "'ab'", "range(3)", "(1, 2)", "[3, 1, 2]"))
        return self.pick((f"itertools.chain({source}, {other})", f"itertools.accumulate({source})", f"itertools.accumulate({source}, {self.function()}, initial={self.leaf()})", f"itertools.islice({source}, {self.index()})",
                          f"itertools.islice({source}, {self.index()}, {self.index()}, {self.index()})", f"itertools.compress({source}, {other})", f"itertools.dropwhile({self.function()}, {source})",
                          f"itertools.takewhile({self.function()}, {source})", f"itertools.filterfalse({self.function()}, {source})", f"itertools.groupby({source})", f"itertools.groupby({source}, {self.function()})",
                          f"itertools.pairwise({source})", f"itertools.batched({source}, {self.small()})", f"itertools.product({few}, {few})", f"itertools.product({few}, repeat={self.rng.randrange(-1, 3)})",
                          f"itertools.permutations({few}{self.pick(('', ', 2', ', None', ', 5', ', -1'))})", f"itertools.combinations({few}, {self.rng.randrange(-1, 4)})",
                          f"itertools.combinations_with_replacement({few}, {self.rng.randrange(-1, 4)})", f"itertools.starmap({self.function()}, zip({source}, {other}))", f"itertools.zip_longest({source}, {other})",
                          f"itertools.zip_longest({source}, {few}, {other}, fillvalue={self.leaf()})", f"itertools.tee({source})[0]", f"itertools.repeat({self.leaf()}, {self.small()})",
                          f"itertools.chain.from_iterable([{source}, {other}])"))

    def pairs(self, depth=1):
        return self.pick((f"[({self.key()}, {self.leaf()}), ({self.key()}, {self.leaf()})]", "['ab', (1, 2)]", f"zip({self.str()}, range(9))", "[(1,)]", "[1]", f"enumerate({self.list(1)})", "['abc']", self.dict(1), "Mapping(a=1, b=2)", "()", f"{self.dict(1)}.items()"))

    def mapping(self, depth=1):
        return self.pick((self.dict(depth), self.dict(depth), "Mapping(a=1, b=2)", f"MappingProxyType({self.dict(depth)})", f"Missing({self.dict(depth)})", f"defaultdict(list, {self.dict(depth)})", f"Counter({self.str()})"))

    # the rest

    def function(self, depth=0):
        return self.pick(FUNCTIONS)

    def type(self, depth=0):
        return self.pick(TYPES)

    def name(self, depth=0):
        return self.pick(NAMES)

    def encoding(self, depth=0):
        return self.pick(ENCODINGS)

    def handler(self, depth=0):
        return self.pick(HANDLERS)

    def layout(self, depth=0):
        return self.pick(LAYOUTS)

    def spec(self, depth=0):
        """A format specification, mostly well formed."""
        if self.chance(12):
            return ascii(self.text())
        fill = self.pick(("", "", "", "*", "0", "é", "😀", " "))
        align = self.pick("<>^=") if fill else self.pick(("", "", "<", ">", "^", "="))
        return ascii(fill + align + self.pick(("", "", "", "+", "-", " ")) + self.pick(("", "", "", "z")) + self.pick(("", "", "#")) + self.pick(("", "", "0")) + self.pick(("", "", "3", "8", "12", "25", "99999999999999999999"))
                     + self.pick(("", "", "", ",", "_")) + self.pick(("", "", "", ".0", ".1", ".3", ".17", ".", ".99999999999999999999")) + self.pick(("", "", "d", "b", "o", "x", "X", "c", "n", "e", "E", "f", "F", "g", "G", "%", "s", "z", "d")))

    def percent(self):
        """One conversion for the `%` operator."""
        return ("%" + self.pick(("", "", "", "(a)", "(b)")) + self.pick(("", "", "#", "0", "-", " ", "+", "-0", "+ ")) + self.pick(("", "", "5", "12", "*", "-")) + self.pick(("", "", ".3", ".0", ".*", ".", ".20"))
                + self.pick(("", "", "l", "h")) + self.pick("diouxXeEfFgGcrsa%ssdby q"))

    def exception(self, depth=1):
        kind = self.pick(("ValueError", "KeyError", "OSError", "StopIteration", "SystemExit", "AttributeError", "NameError", "ImportError", "SyntaxError", "BaseException", "Exception", "IndexError", "UnicodeDecodeError", "UnicodeEncodeError", "UnicodeTranslateError", "OverflowError"))
        if kind == "UnicodeDecodeError":
            return f"UnicodeDecodeError('utf-8', {self.bytes()}, {self.small()}, {self.small()}, 'why')"
        if kind == "UnicodeEncodeError":
            return f"UnicodeEncodeError('ascii', {self.str()}, {self.small()}, {self.small()}, 'why')"
        if kind == "UnicodeTranslateError":
            return f"UnicodeTranslateError({self.str()}, {self.small()}, {self.small()}, 'why')"
        if kind == "OSError":
            return f"OSError({self.pick(('2', '13', '17', '999', 'None', '1', ''))}{self.pick((', ' + self.str(), ', ' + self.str() + ', ' + self.str(), ', 1, 2, 3, 4'))})".replace("(, ", "(")
        return f"{kind}({', '.join(self.any(0) for _ in range(self.rng.randrange(3)))})"

    def group(self, depth=1):
        inner = [self.exception() if self.chance(80) or depth <= 0 else self.group(depth - 1) for _ in range(self.rng.randrange(4))]
        return f"{self.pick(('ExceptionGroup', 'BaseExceptionGroup', 'ExceptionGroup'))}({self.str()}, [{', '.join(inner)}])"

    def instance(self, depth=0):
        value = self.pick((self.leaf(), self.small(), "ValueError('answer')", "NotImplemented", "None", self.str(), "LoudInt(2)", "[]", "-1", "1.5"))
        kind = self.pick(("Index", "Int", "Float", "Complex", "Truth", "Sized", "Hashed", "Text", "Bytes", "Path", "Compared", "Compared", "Adds", "Bits", "Divides", "Iterated", "Called", "Container", "Rounds", "Hinted", "Reversed"))
        return self.pick((f"{kind}({value})", f"{kind}({value})", f"{kind}({value})", f"{kind}({value})", "Plain(a=1)", "Slotted()", "Properties()", "Derived()", "Made(1)", "Sequence(1, 2, 3)", "Mapping(a=1)"))

    def other(self, depth=1):
        """An object of a rarer type."""
        return self.pick((f"SimpleNamespace(a={self.leaf()})", f"MappingProxyType({self.dict(0)})", f"deque({self.list(0)})", f"Counter({self.str()})", "list[int]", "int | None", "object", "property(len)", "staticmethod(len)",
                          "classmethod(len)", f"functools.partial(pair, {self.leaf()})", "len", "pair", "[].append", "str.join", "Properties().method", "super(Derived, Derived())", self.slice(), self.exception(0), "type", "sys", "dict.fromkeys"))

    def any(self, depth=1):
        if depth <= 0:
            return self.leaf() if self.chance(85) else self.pick((self.instance(), self.none(), "[]", "()", "{}", "set()", "b''", "''"))
        return self.of(self.pick(("int", "small", "float", "complex", "str", "str", "bytes", "bytearray", "list", "tuple", "dict", "set", "frozenset", "range", "slice", "iterator", "function", "type", "none", "instance", "instance", "memoryview", "other", "bool", "view", "exception")), depth - 1)
