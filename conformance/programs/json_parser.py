"""A JSON parser and writer by hand: scanner, recursive descent, errors with positions, pretty printing."""


class JSONError(ValueError):
    def __init__(self, message, text, pos):
        self.pos = pos
        self.line = text.count("\n", 0, pos) + 1
        self.column = pos - (text.rfind("\n", 0, pos) + 1) + 1
        super().__init__(f"{message} at line {self.line} column {self.column}")


ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
WORDS = {"true": True, "false": False, "null": None}


class Parser:
    def __init__(self, text):
        self.text = text
        self.pos = 0

    def error(self, message, pos=None):
        raise JSONError(message, self.text, self.pos if pos is None else pos)

    def skip(self):
        while self.pos < len(self.text) and self.text[self.pos] in " \t\r\n":
            self.pos += 1

    def peek(self):
        self.skip()
        if self.pos >= len(self.text):
            self.error("unexpected end")
        return self.text[self.pos]

    def expect(self, ch):
        if self.peek() != ch:
            self.error(f"expected {ch!r}, found {self.text[self.pos]!r}")
        self.pos += 1

    def parse(self):
        value = self.value()
        self.skip()
        if self.pos != len(self.text):
            self.error("trailing data")
        return value

    def value(self):
        ch = self.peek()
        match ch:
            case "{":
                return self.object()
            case "[":
                return self.array()
            case '"':
                return self.string()
            case "-" | "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9":
                return self.number()
        for word, value in WORDS.items():
            if self.text.startswith(word, self.pos):
                self.pos += len(word)
                return value
        self.error(f"unexpected character {ch!r}")

    def object(self):
        self.expect("{")
        result = {}
        if self.peek() == "}":
            self.pos += 1
            return result
        while True:
            if self.peek() != '"':
                self.error("object keys are strings")
            key = self.string()
            self.expect(":")
            result[key] = self.value()
            if self.peek() == ",":
                self.pos += 1
                continue
            self.expect("}")
            return result

    def array(self):
        self.expect("[")
        result = []
        if self.peek() == "]":
            self.pos += 1
            return result
        while True:
            result.append(self.value())
            if self.peek() == ",":
                self.pos += 1
            else:
                self.expect("]")
                return result

    def string(self):
        start = self.pos
        self.pos += 1
        parts = []
        while True:
            if self.pos >= len(self.text):
                self.error("unterminated string", start)
            ch = self.text[self.pos]
            self.pos += 1
            if ch == '"':
                return "".join(parts)
            if ch == "\\":
                parts.append(self.escape())
            elif ch < " ":
                self.error("control character in string", self.pos - 1)
            else:
                parts.append(ch)

    def escape(self):
        ch = self.text[self.pos]
        self.pos += 1
        if ch == "u":
            code = self.hex4()
            if 0xD800 <= code < 0xDC00 and self.text.startswith("\\u", self.pos):
                self.pos += 2
                low = self.hex4()
                code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00)
            return chr(code)
        if ch not in ESCAPES:
            self.error(f"bad escape \\{ch}", self.pos - 2)
        return ESCAPES[ch]

    def hex4(self):
        digits = self.text[self.pos:self.pos + 4]
        try:
            code = int(digits, 16)
        except ValueError as e:
            self.error(f"bad \\u escape {digits!r} ({e})")
        self.pos += 4
        return code

    def number(self):
        start = self.pos
        digits = "0123456789"
        text = self.text

        def run():
            begin = self.pos
            while self.pos < len(text) and text[self.pos] in digits:
                self.pos += 1
            if self.pos == begin:
                self.error("digit expected")

        if text[self.pos] == "-":
            self.pos += 1
        if text.startswith("0", self.pos):
            self.pos += 1
        else:
            run()
        kind = int
        if text.startswith(".", self.pos):
            kind = float
            self.pos += 1
            run()
        if self.pos < len(text) and text[self.pos] in "eE":
            kind = float
            self.pos += 1
            if self.pos < len(text) and text[self.pos] in "+-":
                self.pos += 1
            run()
        return kind(text[start:self.pos])


def quote(s):
    out = ['"']
    back = {v: k for k, v in ESCAPES.items() if k != "/"}
    for ch in s:
        if ch in back:
            out.append("\\" + back[ch])
        elif " " <= ch <= "~":
            out.append(ch)
        elif ord(ch) > 0xFFFF:
            n = ord(ch) - 0x10000
            out.append("\\u%04x\\u%04x" % (0xD800 + (n >> 10), 0xDC00 + (n & 0x3FF)))
        else:
            out.append("\\u{:04x}".format(ord(ch)))
    out.append('"')
    return "".join(out)


def dump(value, indent=None, level=0):
    if value is None or value is True or value is False:
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, str):
        return quote(value)
    pad, end = ("", "") if indent is None else ("\n" + " " * indent * (level + 1), "\n" + " " * indent * level)
    comma = ", " if indent is None else ","
    if isinstance(value, dict):
        if not value:
            return "{}"
        items = (f"{pad}{quote(k)}: {dump(v, indent, level + 1)}" for k, v in sorted(value.items()))
        return "{" + comma.join(items) + end + "}"
    if isinstance(value, (list, tuple)):
        if not value:
            return "[]"
        return "[" + comma.join(pad + dump(v, indent, level + 1) for v in value) + end + "]"
    raise TypeError(f"{type(value).__name__} is not JSON")


DOCUMENT = r"""
{ "name": "Vertebra", "tags": ["spine", "bone", "\u00e9t\u00e9", "\ud83d\ude00"],
  "sizes": {"small": 1, "medium": -20, "large": 3.5e3, "tiny": 1E-7, "zero": 0, "minus": -0.0},
  "flags": [true, false, null], "empty": [{}, []], "text": "tab\there \"quoted\" back\\slash \/",
  "big": 123456789012345678901234567890 }
"""

BAD = ['', '{', '[1, 2', '{"a" 1}', '{a: 1}', '[1,]', '"abc', '"\\x"', '"\\u12"', '01', '1.', '-', 'nul', '[1] x', '"\n"', '{"a": 1,}']

if __name__ == "__main__":
    value = Parser(DOCUMENT).parse()
    for key, item in value.items():
        print(f"{key:6} {type(item).__name__:5} {item!r}")
    text = dump(value)
    print(text)
    assert Parser(text).parse() == value
    pretty = dump(value, indent=2)
    print(pretty)
    assert dump(Parser(pretty).parse(), indent=2) == pretty
    for bad in BAD:
        try:
            print(bad, "->", Parser(bad).parse())
        except JSONError as e:
            print(f"{bad!r:12} {e}")
            assert e.pos <= len(bad)
    try:
        dump({"s": {1, 2}})
    except TypeError as e:
        print("TypeError:", e)
    nested = value
    for _ in range(40):
        nested = [nested]
    depth = dump(nested)
    print(len(depth), depth[:45], depth[-45:])
